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
  /** Stories with a topic that one folds, as far as `upTo`; null when one folds none. */
  private readonly stories = signal<{ folded: ReadonlySet<number>; upTo: number } | null>(null);
  private readonly shown = signal<ReadonlySet<number>>(new Set());

  constructor(private readonly circleId: string) {}

  async load(): Promise<void> {
    try {
      const { seats, sequences, stories, upTo } = await folds(this.circleId);
      this.blocked.value = seats;
      this.reported.value = new Set(sequences);
      this.stories.value = stories ? { folded: new Set(stories), upTo } : null;
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

  isShown(sequence: number): boolean {
    return this.shown.value.has(sequence);
  }

  /** Why a message is out of this reader's sight; null when it is not. */
  reasonFor({ sequence, author, kind, replyTo }: MessageView): FoldReason | null {
    if (this.isShown(sequence)) return null;
    if (author && this.isBlocked(author.seatId)) return "blocked";
    if (this.reported.value.has(sequence)) return "reported";
    const story = kind === "Story" ? sequence : kind === "Reflection" ? replyTo : 0;
    return this.foldsStory(story ?? 0) ? "topic" : null;
  }

  /** A story has come. What it is about is asked for where the reader folds something. */
  hear(story: number): void {
    const known = this.stories.peek();
    if (known && story > known.upTo) void this.load();
  }

  /** Shows what is folded, until one is here the next time. */
  show(sequences: readonly number[]): void {
    this.shown.value = new Set([...this.shown.value, ...sequences]);
  }

  // Nobody is shown a story before it is known whether they fold it.
  private foldsStory(sequence: number): boolean {
    const known = this.stories.value;
    return known !== null && (known.folded.has(sequence) || sequence > known.upTo);
  }
}

export type FoldReason = "blocked" | "reported" | "topic";
