import type {
  AcknowledgementView,
  EnterAnswer,
  EnterCursor,
  MessageChanged,
  MessagePosted,
  MessageView,
} from "../api/wire";

/** Where an event stands: the next one, one that is already here, or one before which others are missing. */
export type Place = "next" | "known" | "gap";

type Changes = ReadonlyMap<number, readonly MessageChanged[]>;

/**
 * What one has of a circle's log: an unbroken run of messages, by sequence, with all changes up to `lastChange`.
 * A value: each step gives a new one.
 */
export class Timeline {
  static readonly empty = new Timeline([], 0, false, new Map());

  private constructor(
    readonly messages: readonly MessageView[],
    readonly lastChange: number,
    /** Whether `Enter` has answered: from then on nothing is missed. */
    readonly isEntered: boolean,
    // What happened to every message that changed since entering: a page of history that was read before it happened
    // may arrive after it.
    private readonly changes: Changes,
  ) {}

  get first(): number {
    return this.messages[0]?.sequence ?? 0;
  }

  get last(): number {
    return this.messages.at(-1)?.sequence ?? 0;
  }

  get hasEarlier(): boolean {
    return this.first > 1;
  }

  /** What to enter with: null until the first answer. */
  get cursor(): EnterCursor | null {
    return this.isEntered ? { sequence: this.last, change: this.lastChange } : null;
  }

  find(sequence: number): MessageView | undefined {
    return this.messages[sequence - this.first];
  }

  /** The newest messages over REST, to read before the line is there. */
  preview(messages: readonly MessageView[]): Timeline {
    return this.isEntered ? this : new Timeline(messages, 0, false, new Map());
  }

  /**
   * The answer to entering without a cursor. What the preview had beyond it goes: changes to it before now are
   * not told again.
   */
  snapshot(answer: EnterAnswer): Timeline {
    return new Timeline(answer.messages, answer.lastChange, true, new Map());
  }

  /** The answer to entering with the cursor: what was missed. */
  resume(answer: EnterAnswer): Timeline {
    const news = answer.messages.filter((message) => message.sequence > this.last);
    const joined = new Timeline([...this.messages, ...news], this.lastChange, true, this.changes);
    return answer.changes.reduce((timeline, change) => timeline.changed(change), joined);
  }

  /** A page of history before the first message. */
  earlier(messages: readonly MessageView[]): Timeline {
    const older = messages
      .filter((message) => message.sequence < this.first)
      .map((message) => (this.changes.get(message.sequence) ?? []).reduce(withChange, message));
    return new Timeline([...older, ...this.messages], this.lastChange, this.isEntered, this.changes);
  }

  placeOfMessage(sequence: number): Place {
    return place(sequence, this.last);
  }

  placeOfChange(change: number): Place {
    return place(change, this.lastChange);
  }

  posted(message: MessagePosted): Timeline {
    if (message.sequence <= this.last) return this;
    const { circleId: _, ...view } = message;
    return new Timeline([...this.messages, view], this.lastChange, this.isEntered, this.changes);
  }

  changed(change: MessageChanged): Timeline {
    if (change.change <= this.lastChange) return this;
    const before = isWhole(change) ? [] : (this.changes.get(change.sequence) ?? []);
    const changes = new Map(this.changes).set(change.sequence, [...before, change]);
    const messages = this.messages.map((message) =>
      message.sequence === change.sequence ? withChange(message, change) : message,
    );
    return new Timeline(messages, change.change, this.isEntered, changes);
  }
}

function place(number: number, last: number): Place {
  if (number <= last) return "known";
  return number === last + 1 ? "next" : "gap";
}

/** Whether nothing of before matters once it has happened. */
function isWhole(change: MessageChanged): boolean {
  return change.gone === true || change.kind === "restored";
}

function withChange(message: MessageView, change: MessageChanged): MessageView {
  if (change.gone) return { sequence: message.sequence, gone: true };
  if (change.kind === "restored") return change.message ?? message;
  if (message.gone) return message;
  if (change.kind === "acknowledged") return withAcknowledgement(message, change.acknowledgement);
  // A page may already have a later wording than the change that is known so far.
  if (message.editedAt && change.editedAt && message.editedAt > change.editedAt) return message;
  return { ...message, body: change.body ?? "", editedAt: change.editedAt ?? "" };
}

/** Each person has one at most; the newest comes last. */
function withAcknowledgement(message: MessageView, given: AcknowledgementView | undefined): MessageView {
  if (!given) return message;
  const others = (message.acknowledgements ?? []).filter(({ by }) => by.seatId !== given.by.seatId);
  return { ...message, acknowledgements: given.kind ? [...others, given] : others };
}
