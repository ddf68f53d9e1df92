import { signal } from "@preact/signals";
import type { CaseChanged } from "../api/wire";
import { backoff } from "./backoff";
import type { MakeLine } from "./HubLine";
import { Pause } from "./Pause";

/** Hears that something has happened to a case, or at the desk, and that it is one's turn with an alert. What comes while the line is down is lost: whoever listens reads anew after it. */
export class CaseConnection {
  readonly isLive = signal(false);
  private readonly pause = new Pause();
  private hasEnded = false;
  private stopLine: () => void = () => {};

  constructor(
    private readonly makeLine: MakeLine,
    private readonly listener: {
      watching(): void;
      changed(change: CaseChanged): void;
      deskChanged(): void;
      alerted(): void;
    },
    private readonly random: () => number = Math.random,
  ) {}

  async run(): Promise<void> {
    for (let attempt = 0; !this.hasEnded; attempt++) {
      if (await this.hold()) attempt = 0;
      this.isLive.value = false;
      if (!this.hasEnded) await this.pause.wait(backoff(attempt, this.random));
    }
  }

  /** No reason to wait longer. */
  wake(): void {
    this.pause.end();
  }

  stop(): void {
    this.hasEnded = true;
    this.pause.end();
    this.stopLine();
  }

  /** One line, from its start to its end. @returns whether it watched. */
  private async hold(): Promise<boolean> {
    try {
      const line = await this.makeLine();
      const closed = new Promise<void>((resolve) => line.onclose(resolve));
      line.on<CaseChanged>("CaseChanged", (change) => this.listener.changed(change));
      line.on("DeskChanged", () => this.listener.deskChanged());
      line.on("Alerted", () => this.listener.alerted());
      this.stopLine = () => void line.stop().catch(() => {});
      await line.start();
      await line.invoke("Watch");
      if (this.hasEnded) {
        await line.stop();
        return false;
      }
      this.isLive.value = true;
      this.listener.watching();
      await closed;
      return true;
    } catch {
      this.stopLine();
      return false;
    }
  }
}
