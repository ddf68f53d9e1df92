import { signal } from "@preact/signals";
import { type DeviceStore, deviceStore } from "./DeviceStore";

const usual = { shortcuts: true, fold: true, grey: false };
export type DashboardChoice = keyof typeof usual;

/** How somebody likes their dashboard on this device. The names say nothing to who looks at what the browser keeps. */
export class DashboardChoices {
  readonly made = signal(usual);

  constructor(private readonly store: DeviceStore = deviceStore) {
    const kept = Object.entries(usual).map(([name, value]) => {
      const text = store.read(name);
      return [name, text === null ? value : text === "on"];
    });
    this.made.value = Object.fromEntries(kept);
  }

  choose(name: DashboardChoice, value: boolean): void {
    this.made.value = { ...this.made.value, [name]: value };
    if (value === usual[name]) this.store.erase(name);
    else this.store.write(name, value ? "on" : "off");
  }
}

export const dashboardChoices = new DashboardChoices();
