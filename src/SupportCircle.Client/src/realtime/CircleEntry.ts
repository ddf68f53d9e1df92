import { type Signal, signal } from "@preact/signals";
import type { Refusal } from "../api/Refusal";
import { readHubRefusal } from "../api/readRefusal";
import type { EnterAnswer, MessageChanged, MessagePosted } from "../api/wire";
import type { Timeline } from "../models/Timeline";
import type { HubLine } from "./HubLine";

type CircleEvent = { posted: MessagePosted } | { changed: MessageChanged };

/** What a room hears about its place in the conversation. */
export interface EntryListener {
  entered(): void;
  lost(): void;
  refused(refusal: Refusal): void;
}

/** Keeps one circle's timeline in step with the hub: enters, resumes, and holds events back meanwhile. */
export class CircleEntry {
  readonly isInside = signal(false);
  private line: HubLine | null = null;
  private held: CircleEvent[] | null = [];

  constructor(
    readonly circleId: string,
    private readonly timeline: Signal<Timeline>,
    private readonly listener: EntryListener,
  ) {}

  async enter(line: HubLine): Promise<void> {
    this.line = line;
    this.held = [];
    try {
      await this.catchUp(line);
    } catch (error) {
      if (this.line === line) this.leave(readHubRefusal(error));
      return;
    }
    if (this.line !== line) return;
    this.isInside.value = true;
    this.release();
    this.listener.entered();
  }

  receive(event: CircleEvent): void {
    if (this.held) {
      this.held.push(event);
      return;
    }
    const place = this.placeOf(event);
    if (place === "known") return;
    if (place === "gap" && this.line) {
      void this.enter(this.line);
      return;
    }
    this.timeline.value =
      "posted" in event
        ? this.timeline.value.posted(event.posted)
        : this.timeline.value.changed(event.changed);
  }

  /** The line broke. The cursor stays for the next one. */
  lose(): void {
    this.line = null;
    this.held = [];
    if (!this.isInside.value) return;
    this.isInside.value = false;
    this.listener.lost();
  }

  private async catchUp(line: HubLine): Promise<void> {
    let isTruncated = true;
    while (isTruncated && this.line === line) {
      const cursor = this.timeline.value.cursor;
      const answer = await line.invoke<EnterAnswer>("Enter", this.circleId, cursor);
      if (this.line !== line) return;
      this.timeline.value = cursor
        ? this.timeline.value.resume(answer)
        : this.timeline.value.snapshot(answer);
      isTruncated = answer.truncated;
    }
  }

  private release(): void {
    const held = this.held ?? [];
    this.held = null;
    for (const event of held) this.receive(event);
  }

  private leave(refusal: Refusal): void {
    this.lose();
    // A broken line is the connection's matter; it enters again by itself.
    if (refusal.code !== "unreachable") this.listener.refused(refusal);
  }

  private placeOf(event: CircleEvent) {
    return "posted" in event
      ? this.timeline.value.placeOfMessage(event.posted.sequence)
      : this.timeline.value.placeOfChange(event.changed.change);
  }
}
