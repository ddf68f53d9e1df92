import { signal } from "@preact/signals";
import type { Shelf } from "./Shelf";

/** How far one has read in a circle, on this device, and where the new began when one came back. */
export class ReadMark {
  readonly newFrom = signal<number | null>(null);
  private seen: number | null;
  private isAway = true;

  constructor(private readonly shelf: Shelf) {
    this.seen = shelf.read<number>("seen");
  }

  /** Back in the room, with everything that was missed on the page. */
  arrive(lastSequence: number): void {
    if (!this.isAway) return;
    this.isAway = false;
    if (this.seen !== null && this.seen < lastSequence) this.newFrom.value = this.seen + 1;
    if (this.seen === null) this.see(lastSequence);
  }

  /** Out of sight, or cut off: what comes from here on is new at the next arrival. */
  depart(): void {
    this.isAway = true;
  }

  see(sequence: number): void {
    if (this.isAway || (this.seen !== null && sequence <= this.seen)) return;
    this.seen = sequence;
    this.shelf.write("seen", sequence);
  }

  clear(): void {
    this.newFrom.value = null;
  }
}
