import { signal } from "@preact/signals";
import { deviceStore } from "./DeviceStore";

export type AppearanceChoice = "system" | "light" | "dark";

// `public/appearance.js` reads the same key before the first paint, and whenever the system turns.
const key = "appearance";
const darkSystem = matchMedia("(prefers-color-scheme: dark)");

/** Light or dark, by the system or by choice. */
class Appearance {
  readonly choice = signal<AppearanceChoice>(read());

  choose(choice: AppearanceChoice): void {
    this.choice.value = choice;
    if (choice === "system") deviceStore.erase(key);
    else deviceStore.write(key, choice);
    this.apply();
  }

  private apply(): void {
    const isDark = this.choice.value === "dark" || (this.choice.value === "system" && darkSystem.matches);
    document.documentElement.dataset.theme = isDark ? "dark" : "light";
  }
}

function read(): AppearanceChoice {
  const kept = deviceStore.read(key);
  return kept === "light" || kept === "dark" ? kept : "system";
}

export const appearance = new Appearance();
