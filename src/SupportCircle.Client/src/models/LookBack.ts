import { computed, signal } from "@preact/signals";
import { messagesBefore } from "../api/circles";
import { limits } from "../api/limits";
import { Refusal } from "../api/Refusal";
import * as reading from "../api/reading";
import type { MessagePage, MessageView } from "../api/wire";

/** Where to look: at a moment, or at a message. */
export type Place = { at: string } | { near: number };

/** Some of what stands before a message, so that one sees what it answers. */
const linesBefore = 12;

/** A stretch of an earlier conversation, which grows at both ends as one reads. It is not kept in step. */
export class LookBack {
  readonly messages = signal<readonly MessageView[]>([]);
  readonly refusal = signal<Refusal | null>(null);
  readonly isLoading = signal(false);
  /** The message that one came for; null until it is there, and in an empty circle. */
  readonly goal = signal<number | null>(null);
  readonly hasOlder = computed(() => (this.messages.value[0]?.sequence ?? 1) > 1);
  readonly hasNewer = computed(() => (this.messages.value.at(-1)?.sequence ?? 0) < this.last.value);
  private readonly last = signal(0);

  constructor(
    private readonly circleId: string,
    private readonly place: Place,
  ) {}

  load(): Promise<void> {
    return this.fetch(
      () =>
        "at" in this.place
          ? reading.messagesSince(this.circleId, this.place.at, limits.historyPage)
          : reading.messagesAfter(
              this.circleId,
              Math.max(0, this.place.near - 1 - linesBefore),
              limits.historyPage,
            ),
      ({ messages }) => {
        this.messages.value = messages;
        this.goal.value = this.find(messages)?.sequence ?? null;
      },
    );
  }

  older(): Promise<void> {
    const first = this.messages.value[0]?.sequence ?? 1;
    if (!this.hasOlder.value) return Promise.resolve();
    return this.fetch(
      () => messagesBefore(this.circleId, first, limits.historyPage),
      ({ messages }) => {
        this.messages.value = [...messages, ...this.messages.value];
      },
    );
  }

  newer(): Promise<void> {
    const last = this.messages.value.at(-1)?.sequence ?? 0;
    if (!this.hasNewer.value) return Promise.resolve();
    return this.fetch(
      () => reading.messagesAfter(this.circleId, last, limits.historyPage),
      ({ messages }) => {
        this.messages.value = [...this.messages.value, ...messages];
      },
    );
  }

  private find(messages: readonly MessageView[]): MessageView | undefined {
    const { place } = this;
    const found =
      "near" in place
        ? messages.find(({ sequence }) => sequence >= place.near)
        : messages.find(({ sentAt }) => sentAt && Date.parse(sentAt) >= Date.parse(place.at));
    return found ?? messages.at(-1);
  }

  private async fetch(get: () => Promise<MessagePage>, take: (page: MessagePage) => void): Promise<void> {
    if (this.isLoading.value) return;
    this.isLoading.value = true;
    this.refusal.value = null;
    try {
      const page = await get();
      this.last.value = page.lastSequence;
      take(page);
    } catch (error) {
      this.refusal.value = Refusal.of(error);
    } finally {
      this.isLoading.value = false;
    }
  }
}
