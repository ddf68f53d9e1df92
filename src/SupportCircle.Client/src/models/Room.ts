import { computed, effect, signal } from "@preact/signals";
import * as circles from "../api/circles";
import { limits } from "../api/limits";
import { Refusal } from "../api/Refusal";
import { markRead } from "../api/reading";
import type {
  AcknowledgementKind,
  AcknowledgeRequest,
  ChangeReceipt,
  CircleDetails,
  DeleteRequest,
  EditRequest,
  PostReceipt,
  SeatSummary,
} from "../api/wire";
import type { CircleConnection } from "../realtime/CircleConnection";
import { CircleEntry } from "../realtime/CircleEntry";
import { Outbox } from "../realtime/Outbox";
import { Draft } from "./Draft";
import { Folds } from "./Folds";
import { MessageEdit } from "./MessageEdit";
import { type Named, seatsNamed } from "./mentions";
import { newId } from "./newId";
import { ReadMark } from "./ReadMark";
import type { Shelf } from "./Shelf";
import { Timeline } from "./Timeline";
import { Typists } from "./Typists";
import { unread } from "./Unread";

/** `gone`: there is no such circle, or no longer a seat in it. */
export type RoomStanding = "opening" | "unreachable" | "agreements" | "open" | "gone";

/** One circle as it is lived in: who sits there, what was said, what one is about to say. */
export class Room {
  readonly standing = signal<RoomStanding>("opening");
  readonly circle = signal<CircleDetails | null>(null);
  readonly seats = signal<readonly SeatSummary[]>([]);
  /** Those who are here now and do not hide it, by their seats; nobody while the line is down. */
  readonly here = signal<readonly string[]>([]);
  readonly timeline = signal(Timeline.empty);
  readonly isLoadingEarlier = signal(false);
  /** What one wrote says that one may need help, and whether words in it were made unreadable; `null` when not, or put away. */
  readonly help = signal<{ hasMasks: boolean } | null>(null);
  /** The message that one has come to by keyboard. */
  readonly walkedTo = signal<number | null>(null);
  /** The one message that Tab stops at: that one, else the newest. */
  readonly stop = computed(() => this.walkedTo.value ?? this.timeline.value.last);
  /** Names that people have here, and had, as far as they are known. */
  readonly known = computed<readonly Named[]>(() => {
    const authors = this.timeline.value.messages.flatMap(({ author }) => author ?? []);
    const all = [...this.seats.value, ...authors];
    return [...new Map(all.map((one) => [one.seatId + one.name, one])).values()];
  });
  readonly outbox: Outbox;
  readonly draft: Draft;
  readonly edit: MessageEdit;
  readonly folds: Folds;
  readonly readMark: ReadMark;
  readonly typists: Typists;
  private readonly entry: CircleEntry;
  private readonly greeted = new Set<string>();
  private readonly stopSettling: () => void;

  constructor(
    readonly id: string,
    shelf: Shelf,
    private readonly connection: CircleConnection,
  ) {
    this.draft = new Draft(shelf);
    this.edit = new MessageEdit(shelf);
    this.folds = new Folds(id);
    this.readMark = new ReadMark(shelf, (sequence) => unread.noting(markRead(id, sequence)));
    this.outbox = new Outbox(
      shelf,
      (request) => this.heed(connection.invoke<PostReceipt>("Post", id, request)),
      (refusal) => this.refused(refusal),
    );
    this.typists = new Typists(() => connection.invoke("Typing", id));
    this.entry = new CircleEntry(id, this.timeline, {
      entered: () => this.entered(),
      lost: () => this.lost(),
      changed: () => this.look(),
      typing: (seatId) => this.heardTyping(seatId),
      here: (seatIds) => {
        this.here.value = seatIds;
      },
      refused: (refusal) => this.refused(refusal),
    });
    this.stopSettling = effect(() => {
      const timeline = this.timeline.value;
      // After the frame that shows the message, and when a receipt comes later than its event.
      if (this.outbox.entries.value.length > 0) this.outbox.settle(timeline);
      const story = timeline.messages.findLast(({ kind }) => kind === "Story");
      if (story) this.folds.hear(story.sequence);
      const speaker = timeline.messages.at(-1)?.author?.seatId;
      if (speaker) this.typists.forget(speaker);
      this.greet(speaker);
    });
  }

  get line() {
    return this.connection.state;
  }

  get isInside() {
    return this.entry.isInside;
  }

  get mustAcceptAgain(): boolean {
    const circle = this.circle.value;
    return circle?.acceptedVersion !== undefined && circle.acceptedVersion !== circle.agreementsVersion;
  }

  /** Only facilitators speak for now. */
  get isPausedForMe(): boolean {
    const circle = this.circle.value;
    return circle?.pausedAt !== undefined && circle.role === "Member";
  }

  /** Everything at once: none of it waits for another. */
  async load(): Promise<void> {
    if (this.standing.peek() === "unreachable") this.standing.value = "opening";
    this.connection.follow(this.entry);
    void this.preview();
    void this.folds.load();
    await this.loadCircle();
  }

  async loadCircle(): Promise<void> {
    try {
      this.place(await circles.circle(this.id));
    } catch (error) {
      const { code } = Refusal.of(error);
      if (code === "not_found") this.standing.value = "gone";
      else if (this.circle.value === null && code !== "not_signed_in") this.standing.value = "unreachable";
    }
  }

  async loadSeats(): Promise<void> {
    try {
      this.seats.value = await circles.seats(this.id);
    } catch {
      // The list of people stays as it was; it is asked for again on every entry.
    }
  }

  place(circle: CircleDetails): void {
    this.circle.value = circle;
    this.readMark.learn(circle.readUpTo);
    this.standing.value = circle.acceptedVersion === undefined ? "agreements" : "open";
    if (this.isInside.peek() && this.maySpeak) this.outbox.open();
  }

  /** After accepting: in, or in again. */
  async acceptAgreements(version: number): Promise<void> {
    await circles.acceptAgreements(this.id, version);
    await this.loadCircle();
    void this.load();
  }

  /** @throws {Refusal} `invalid` with the field `name` also when somebody in the circle has it. */
  async takeName(name: string): Promise<void> {
    if (name === this.circle.value?.seatName) return;
    try {
      await circles.changeSeatName(this.id, name);
    } catch (error) {
      const refusal = Refusal.of(error);
      throw refusal.code === "conflict" ? new Refusal("invalid", { fields: ["name"] }) : refusal;
    }
    void this.loadSeats();
    await this.loadCircle();
  }

  async loadEarlier(): Promise<void> {
    const before = this.timeline.value;
    if (this.isLoadingEarlier.value || !before.hasEarlier) return;
    this.isLoadingEarlier.value = true;
    try {
      const page = await circles.messagesBefore(this.id, before.first, limits.historyPage);
      const now = this.timeline.value;
      // A page that was asked for before entering may lack changes that are not told again.
      if (now.isEntered === before.isEntered) this.timeline.value = now.earlier(page.messages);
    } finally {
      this.isLoadingEarlier.value = false;
    }
  }

  say(): void {
    const { body, replyTo, mentions } = this.draft;
    const others = [...mentions, ...this.seats.value].filter(
      ({ seatId }) => seatId !== this.circle.value?.seatId,
    );
    this.outbox.add(body.value, replyTo.value, seatsNamed(body.value, others));
    this.draft.clear();
    this.walkedTo.value = null;
    this.readMark.clear();
    this.typists.sent();
  }

  async sendEdit(): Promise<void> {
    const text = this.edit.text.value;
    if (!text) return;
    await this.heed(this.connection.invoke<ChangeReceipt>("Edit", this.id, text satisfies EditRequest));
    this.edit.end();
  }

  /** `null` takes it back. */
  async acknowledge(sequence: number, kind: AcknowledgementKind | null): Promise<void> {
    const request: AcknowledgeRequest = { clientChangeId: newId(), sequence, ...(kind && { kind }) };
    await this.connection.invoke<ChangeReceipt>("Acknowledge", this.id, request);
  }

  async deleteMessage(sequence: number): Promise<void> {
    const request: DeleteRequest = { clientChangeId: newId(), sequence };
    await this.connection.invoke<ChangeReceipt>("Delete", this.id, request);
  }

  /** The reader is back: what is told in passing may have been lost meanwhile. */
  wake(): void {
    if (!this.isInside.peek()) return;
    this.look();
    void this.folds.load();
  }

  close(): void {
    this.lost();
    this.stopSettling();
    this.connection.unfollow(this.entry);
  }

  private async heed<T extends ChangeReceipt | PostReceipt>(said: Promise<T>): Promise<T> {
    try {
      const receipt = await said;
      if (receipt.help) this.help.value = { hasMasks: receipt.masked === true };
      return receipt;
    } catch (error) {
      if (Refusal.of(error).help) this.help.value = { hasMasks: false };
      throw error;
    }
  }

  private async preview(): Promise<void> {
    try {
      const page = await circles.newestMessages(this.id, limits.historyPage);
      this.timeline.value = this.timeline.value.preview(page.messages);
    } catch {
      // Entering brings the same messages, and says what stands against it.
    }
  }

  /** Somebody speaks who is not on the list yet. */
  private greet(seatId: string | undefined): void {
    const isKnown = this.seats.peek().some((seat) => seat.seatId === seatId);
    if (!seatId || isKnown || this.greeted.has(seatId) || !this.isInside.peek()) return;
    this.greeted.add(seatId);
    this.look();
  }

  private get maySpeak(): boolean {
    return !this.mustAcceptAgain && !this.isPausedForMe;
  }

  private entered(): void {
    if (this.maySpeak) this.outbox.open();
    if (!this.folds.isLoaded) void this.folds.load();
    this.look();
  }

  private lost(): void {
    this.outbox.close();
    this.typists.clear();
    this.here.value = [];
  }

  /** At the circle and who sits in it, as they are now. */
  private look(): void {
    void this.loadSeats();
    void this.loadCircle();
  }

  private heardTyping(seatId: string): void {
    if (seatId !== this.circle.peek()?.seatId) this.typists.hear(seatId);
  }

  private refused(refusal: Refusal): void {
    if (refusal.code === "not_found") {
      this.standing.value = "gone";
      this.connection.unfollow(this.entry);
    }
    if (refusal.code === "agreements_required" || refusal.code === "paused") void this.loadCircle();
  }
}
