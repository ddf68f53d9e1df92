import { signal } from "@preact/signals";

/** So long it holds that somebody writes, unless it is told again. */
const holdsMs = 5_000;
/** Told so often while one writes on. */
const everyMs = 3_000;

/** Who is writing just now, and telling the others that one is. */
export class Typists {
  readonly seatIds = signal<readonly string[]>([]);
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private toldAt = Number.NEGATIVE_INFINITY;

  constructor(private readonly tell: () => Promise<unknown>) {}

  /** Somebody else writes. */
  hear(seatId: string): void {
    clearTimeout(this.timers.get(seatId));
    this.timers.set(
      seatId,
      setTimeout(() => this.forget(seatId), holdsMs),
    );
    if (!this.seatIds.value.includes(seatId)) this.seatIds.value = [...this.seatIds.value, seatId];
  }

  /** They have said it, or are silent. */
  forget(seatId: string): void {
    clearTimeout(this.timers.get(seatId));
    if (this.timers.delete(seatId)) this.seatIds.value = this.seatIds.value.filter((id) => id !== seatId);
  }

  /** The line is down: nobody is known to write. */
  clear(): void {
    for (const seatId of [...this.timers.keys()]) this.forget(seatId);
  }

  /** One writes oneself. Where it cannot be told, nobody misses it. */
  write(now = Date.now()): void {
    if (now - this.toldAt < everyMs) return;
    this.toldAt = now;
    this.tell().catch(() => {});
  }

  /** What one wrote is sent: the next word is told at once. */
  sent(): void {
    this.toldAt = Number.NEGATIVE_INFINITY;
  }
}
