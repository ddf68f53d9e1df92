import { deviceStore } from "./DeviceStore";
import { Shelf } from "./Shelf";

// Somewhere that nobody wonders about.
const elsewhere = "https://www.wikipedia.org/";
// Not under the root that is erased: it must outlast the page, and says nothing.
const mark = "left";
const presses = 3;
const withinMs = 2_000;

/** Away at once, from every tab of this browser, and signed out. */
class Leaving {
  private pressedAt: number[] = [];

  /** Escape, three times within two seconds; and away too when another tab leaves. */
  listen(): void {
    addEventListener(
      "keydown",
      (event) => {
        if (event.key !== "Escape") {
          this.pressedAt = [];
        } else if (!event.repeat) {
          this.pressedAt = [
            ...this.pressedAt.filter((at) => event.timeStamp - at <= withinMs),
            event.timeStamp,
          ];
          if (this.pressedAt.length >= presses) this.leave();
        }
      },
      true,
    );
    addEventListener("storage", ({ key, newValue }) => {
      if (key === mark && newValue !== null) this.go();
    });
  }

  leave(): void {
    // Another time each time, or other tabs would hear of the first leaving only.
    deviceStore.write(mark, String(Date.now()));
    // Not waited for: what could not be told is made good before anything else is asked here.
    void this.tell().catch(() => {});
    this.go();
  }

  /** What a page that was left could not tell the server any more. @throws when it still cannot be told. */
  async finish(): Promise<void> {
    if (deviceStore.read(mark) !== null) await this.tell();
  }

  private go(): void {
    // The other page may take its time.
    document.body.hidden = true;
    Shelf.eraseEverybody();
    location.replace(elsewhere);
  }

  private async tell(): Promise<void> {
    Shelf.eraseEverybody();
    const { ok } = await fetch("/api/account/sign-out?forget=true", { method: "POST", keepalive: true });
    if (!ok) throw new Error();
    deviceStore.erase(mark);
  }
}

export const leaving = new Leaving();
