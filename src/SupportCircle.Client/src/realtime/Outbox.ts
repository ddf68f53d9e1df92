import { signal } from "@preact/signals";
import { Refusal } from "../api/Refusal";
import type { PostReceipt, PostRequest } from "../api/wire";
import type { Shelf } from "../models/Shelf";
import type { Timeline } from "../models/Timeline";
import { type Outgoing, outgoingOf } from "./Outgoing";

export type Post = (request: PostRequest) => Promise<PostReceipt>;

/** What was written and is not in the log yet. It survives a reload; an id that is sent twice counts once. */
export class Outbox {
  readonly entries = signal<readonly Outgoing[]>([]);
  /** Until when the server asked to wait, in ms since 1970. */
  readonly waitsUntil = signal<number | null>(null);
  private isOpen = false;
  private isSending = false;

  constructor(
    private readonly shelf: Shelf,
    private readonly post: Post,
    /** Refusals that concern the seat, not the one message. */
    private readonly refuseSeat: (refusal: Refusal) => void,
  ) {
    this.entries.value = shelf
      .readAll<Outgoing>("outbox:")
      .map((entry) => ({ ...entry, state: "waiting" as const }))
      .sort((a, b) => a.writtenAt.localeCompare(b.writtenAt));
  }

  add(body: string, replyTo?: number, mentions?: string[]): void {
    const entry = outgoingOf(body, replyTo, mentions);
    this.shelf.write(`outbox:${entry.clientMessageId}`, entry);
    this.entries.value = [...this.entries.value, entry];
    void this.pump();
  }

  /** The room is entered: send what waits, in order. */
  open(): void {
    this.isOpen = true;
    void this.pump();
  }

  close(): void {
    this.isOpen = false;
  }

  retry(id: string): void {
    this.update(id, { state: "waiting" });
    void this.pump();
  }

  discard(id: string): void {
    this.shelf.erase(`outbox:${id}`);
    this.entries.value = this.entries.value.filter((entry) => entry.clientMessageId !== id);
  }

  /** Lets go of what the log now shows, by the receipt or by the event, whichever came first. */
  settle(timeline: Timeline): void {
    const shown = new Set(timeline.messages.map((message) => message.clientMessageId));
    for (const { clientMessageId, sequence } of this.entries.value) {
      const isLogged = sequence !== undefined && sequence <= timeline.last;
      if (isLogged || shown.has(clientMessageId)) this.discard(clientMessageId);
    }
  }

  private async pump(): Promise<void> {
    if (this.isSending) return;
    this.isSending = true;
    for (let next = this.next(); next; next = this.next()) await this.send(next);
    this.isSending = false;
  }

  private next(): Outgoing | undefined {
    if (!this.isOpen || this.waitsUntil.value !== null) return undefined;
    return this.entries.value.find((entry) => entry.state === "waiting");
  }

  private async send({ clientMessageId, body, replyTo, mentions }: Outgoing): Promise<void> {
    try {
      const receipt = await this.post({
        clientMessageId,
        body,
        ...(replyTo !== undefined && { replyTo }),
        ...(mentions && { mentions }),
      });
      this.shelf.erase(`outbox:${clientMessageId}`);
      this.update(
        clientMessageId,
        receipt.sequence === undefined ? { state: "held" } : { state: "posted", sequence: receipt.sequence },
      );
    } catch (error) {
      this.refused(clientMessageId, Refusal.of(error));
    }
  }

  private refused(id: string, refusal: Refusal): void {
    switch (refusal.code) {
      case "unreachable":
        this.close();
        return;
      case "too_many_requests":
        this.waitFor(refusal.retryAfterSeconds ?? 5);
        return;
      case "agreements_required":
      case "paused":
      case "not_found":
      case "not_signed_in":
      case "suspended":
        this.close();
        this.refuseSeat(refusal);
        return;
      default:
        this.update(id, { state: "failed", refusal });
    }
  }

  private waitFor(seconds: number): void {
    this.waitsUntil.value = Date.now() + seconds * 1000;
    setTimeout(() => {
      this.waitsUntil.value = null;
      void this.pump();
    }, seconds * 1000);
  }

  private update(id: string, change: Partial<Outgoing>): void {
    this.entries.value = this.entries.value.map((entry) =>
      entry.clientMessageId === id ? { ...entry, ...change } : entry,
    );
  }
}
