import { type Signal, signal } from "@preact/signals";
import type { Refusal, RefusalCode } from "../api/Refusal";
import { readHubRefusal } from "../api/readRefusal";
import type { EnterAnswer, MessageChanged, MessagePosted } from "../api/wire";
import { Timeline } from "../models/Timeline";
import { backoff } from "./backoff";
import type { HubLine } from "./HubLine";

/** Told in passing: it has no place in the log. */
type News = { circleChanged: true } | { typing: string } | { here: readonly string[] };
type CircleEvent = { posted: MessagePosted } | { changed: MessageChanged };

/** It is not the seat that is refused: the server has too much to do, or cannot reach its database. */
const passing: readonly RefusalCode[] = ["too_many_requests", "unavailable", "failed"];

/** What a room hears about its place in the conversation. */
export interface EntryListener {
  entered(): void;
  lost(): void;
  refused(refusal: Refusal): void;
  /** Something about the circle or its seats is new. */
  changed(): void;
  typing(seatId: string): void;
  /** Who is here, all of them. */
  here(seatIds: readonly string[]): void;
}

/** Keeps one circle's timeline in step with the hub: enters, resumes, and holds events back meanwhile. */
export class CircleEntry {
  readonly isInside = signal(false);
  private line: HubLine | null = null;
  private held: CircleEvent[] | null = [];
  /** Told while entering: the answer is older. */
  private heldHere: readonly string[] | null = null;

  constructor(
    readonly circleId: string,
    private readonly timeline: Signal<Timeline>,
    private readonly listener: EntryListener,
  ) {}

  async enter(line: HubLine, attempt = 0): Promise<void> {
    this.line = line;
    this.held = [];
    this.heldHere = null;
    try {
      await this.catchUp(line);
    } catch (error) {
      if (this.line === line) this.refused(line, readHubRefusal(error), attempt);
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

  tell(news: News): void {
    if ("typing" in news) this.listener.typing(news.typing);
    else if ("here" in news) this.tellHere(news.here);
    else this.listener.changed();
  }

  /** The line broke. The cursor stays for the next one. */
  lose(): void {
    this.line = null;
    this.held = [];
    this.goOut();
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
      this.listener.here(this.heldHere ?? answer.here);
      isTruncated = answer.truncated;
    }
  }

  private tellHere(seatIds: readonly string[]): void {
    if (this.held) this.heldHere = seatIds;
    this.listener.here(seatIds);
  }

  private release(): void {
    const held = this.held ?? [];
    this.held = null;
    for (const event of held) this.receive(event);
  }

  private refused(line: HubLine, refusal: Refusal, attempt: number): void {
    if (passing.includes(refusal.code)) {
      this.goOut();
      this.enterLater(line, refusal.retryAfterSeconds ?? 0, attempt);
    } else if (refusal.code === "conflict" && this.timeline.value.cursor) {
      // The log is shorter than what was seen of it: a backup was restored.
      this.timeline.value = Timeline.empty;
      void this.enter(line);
    } else {
      this.lose();
      // A broken line is the connection's matter; it enters again by itself.
      if (refusal.code !== "unreachable") this.listener.refused(refusal);
    }
  }

  // Later than the server asks, and not everybody at once.
  private enterLater(line: HubLine, seconds: number, attempt: number): void {
    setTimeout(
      () => {
        if (this.line === line) void this.enter(line, attempt + 1);
      },
      seconds * 1000 + backoff(attempt),
    );
  }

  private goOut(): void {
    if (!this.isInside.value) return;
    this.isInside.value = false;
    this.listener.lost();
  }

  private placeOf(event: CircleEvent) {
    return "posted" in event
      ? this.timeline.value.placeOfMessage(event.posted.sequence)
      : this.timeline.value.placeOfChange(event.changed.change);
  }
}
