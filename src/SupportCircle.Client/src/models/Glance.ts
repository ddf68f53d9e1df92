import { signal } from "@preact/signals";
import { glance } from "../api/glance";
import { Refusal } from "../api/Refusal";
import type { CirclesAtAGlance } from "../api/wire";
import type { MakeLine } from "../realtime/HubLine";
import { DeskWatch } from "./DeskWatch";

/** The circles that somebody looks after, kept in step while they are looked at. */
export class Glance {
  readonly seen = signal<CirclesAtAGlance | null>(null);
  readonly refusal = signal<Refusal | null>(null);
  /** By which ages are said. */
  readonly now = signal(Date.now());
  readonly watch: DeskWatch;

  constructor(makeLine: MakeLine) {
    this.watch = new DeskWatch(makeLine, () => void this.load());
  }

  async load(): Promise<void> {
    this.now.value = Date.now();
    try {
      this.seen.value = await glance();
      this.refusal.value = null;
    } catch (error) {
      this.refusal.value = Refusal.of(error);
      // There is nothing for them to hear of either.
      if (this.refusal.value.code === "not_allowed") this.watch.stop();
    }
  }
}
