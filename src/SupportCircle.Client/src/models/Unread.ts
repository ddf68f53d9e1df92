import { signal } from "@preact/signals";
import { limits } from "../api/limits";
import * as reading from "../api/reading";
import type { UnreadCount } from "../api/wire";
import { session } from "./Session";

/** How much is unread in each of one's circles, as of when it was last asked for. */
export class Unread {
  readonly counts = signal<ReadonlyMap<string, UnreadCount>>(new Map());

  private readonly notes = new Set<Promise<void>>();

  get total(): number {
    return this.sum((count) => count.unread);
  }

  /** How many of them mention oneself. */
  get forMe(): number {
    return this.sum((count) => count.mentions);
  }

  of(circleId: string): number {
    return this.counts.value.get(circleId)?.unread ?? 0;
  }

  forMeIn(circleId: string): number {
    return this.counts.value.get(circleId)?.mentions ?? 0;
  }

  /** Counts are asked for once the server has noted how far one has read: leaving a room, one wants to see it read. */
  async noting(note: Promise<void>): Promise<void> {
    this.notes.add(note);
    try {
      await note;
    } finally {
      this.notes.delete(note);
    }
  }

  async load(): Promise<void> {
    try {
      await this.alongWith(async () => ({ unread: await reading.unread() }));
    } catch {
      // The counts stay as they were; they are asked for again soon.
    }
  }

  /** For an answer that brings the counts with it. */
  async alongWith<T extends { unread: UnreadCount[] }>(ask: () => Promise<T>): Promise<T> {
    await Promise.allSettled(this.notes);
    const answer = await ask();
    this.counts.value = new Map(answer.unread.map((count) => [count.circleId, count]));
    return answer;
  }

  /** Everything in a circle has been read. */
  clear(circleId: string): void {
    if (!this.counts.value.has(circleId)) return;
    this.counts.value = new Map([...this.counts.value].filter(([id]) => id !== circleId));
  }

  forget(): void {
    this.counts.value = new Map();
  }

  private sum(of: (count: UnreadCount) => number): number {
    return [...this.counts.value.values()].reduce((sum, count) => sum + of(count), 0);
  }
}

export const unread = new Unread();

// Nobody sees the counts of who sat here before.
let memberId: string | undefined;
session.standing.subscribe(() => {
  if (session.member?.memberId !== memberId) unread.forget();
  memberId = session.member?.memberId;
});

/** A count as it is shown. */
export function shownCount(count: number): string {
  return count >= limits.unread ? `${limits.unread - 1}+` : String(count);
}
