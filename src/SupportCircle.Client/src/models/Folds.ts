import { signal } from "@preact/signals";
import { folds } from "../api/moderation";
import type { Author, MessageView } from "../api/wire";

/** What one does not want to see of a circle: whom one has blocked, and what one has reported. */
export class Folds {
  /** Also those who have left. */
  readonly blocked = signal<readonly Author[]>([]);
  /** Until it is known what to fold nothing of the conversation is shown. */
  readonly isKnown = signal(false);
  /** Whether the server has said it. */
  isLoaded = false;
  private readonly reported = signal<ReadonlySet<number>>(new Set());
  private readonly shown = signal<ReadonlySet<number>>(new Set());

  constructor(private readonly circleId: string) {}

  async load(): Promise<void> {
    try {
      const { seats, sequences } = await folds(this.circleId);
      this.blocked.value = seats;
      this.reported.value = new Set(sequences);
      this.isLoaded = true;
    } catch {
      // It stays as it was; it is asked for again on the next entry.
    } finally {
      this.isKnown.value = true;
    }
  }

  isBlocked(seatId: string): boolean {
    return this.blocked.value.some((seat) => seat.seatId === seatId);
  }

  /** Why a message is out of this reader's sight; null when it is not. */
  reasonFor({ sequence, author }: MessageView): FoldReason | null {
    if (this.shown.value.has(sequence)) return null;
    if (author && this.isBlocked(author.seatId)) return "blocked";
    return this.reported.value.has(sequence) ? "reported" : null;
  }

  /** Shows what is folded, until one is here the next time. */
  show(sequences: readonly number[]): void {
    this.shown.value = new Set([...this.shown.value, ...sequences]);
  }
}

export type FoldReason = "blocked" | "reported";
