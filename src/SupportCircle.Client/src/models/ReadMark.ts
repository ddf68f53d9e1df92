import { signal } from "@preact/signals";
import { ReadReport } from "./ReadReport";
import type { Shelf } from "./Shelf";

/**
 * How far one has read in a circle, and where the new began when one came back. The server knows it for all of one's
 * devices; this one keeps a copy, for when the line is down.
 */
export class ReadMark {
  readonly newFrom = signal<number | null>(null);
  private readonly report: ReadReport;
  private seen: number | null;
  private isAway = true;

  constructor(
    private readonly shelf: Shelf,
    tell: (sequence: number) => Promise<void> = async () => {},
  ) {
    this.report = new ReadReport(tell);
    this.seen = shelf.read<number>("seen");
  }

  /** What the server has: one may have read on elsewhere, or here while it could not be told. */
  learn(readUpTo: number): void {
    this.report.learn(readUpTo);
    if (this.seen !== null && this.seen >= readUpTo) {
      this.report.report(this.seen);
      return;
    }
    this.keep(readUpTo);
    if (this.newFrom.value !== null && this.newFrom.value <= readUpTo) this.newFrom.value = null;
  }

  /** Back in the room, with everything that was missed on the page. */
  arrive(lastSequence: number): void {
    if (!this.isAway) return;
    this.isAway = false;
    // A log that was restored is shorter than what was seen of it.
    if (this.seen !== null && this.seen > lastSequence) this.keep(lastSequence);
    if (this.seen !== null && this.seen < lastSequence) this.newFrom.value = this.seen + 1;
    if (this.seen === null) this.see(lastSequence);
  }

  /** Out of sight, or cut off: what comes from here on is new at the next arrival. */
  depart(): void {
    this.isAway = true;
    void this.report.flush();
  }

  see(sequence: number): void {
    if (this.isAway || (this.seen !== null && sequence <= this.seen)) return;
    this.keep(sequence);
    this.report.report(sequence);
  }

  clear(): void {
    this.newFrom.value = null;
  }

  private keep(sequence: number): void {
    this.seen = sequence;
    this.shelf.write("seen", sequence);
  }
}
