import { signal } from "@preact/signals";
import type { Exposure } from "../api/wire";
import { type DeviceStore, deviceStore } from "./DeviceStore";

/** The name says nothing to who looks at what the browser keeps. */
const key = "quiet";

/** Whether to speak of a pause: once somebody has read many hard cases, and again with each one after they put it away. */
export class PauseNudge {
  private readonly seen = signal<string | null>(null);

  constructor(private readonly store: DeviceStore = deviceStore) {
    this.seen.value = store.read(key);
  }

  isDue({ day, manyADay, lastAt }: Exposure): boolean {
    return day >= manyADay && lastAt !== undefined && lastAt !== this.seen.value;
  }

  /** Until the next hard case. */
  putAway({ lastAt = "" }: Exposure): void {
    this.seen.value = lastAt;
    this.store.write(key, lastAt);
  }
}

export const pauseNudge = new PauseNudge();
