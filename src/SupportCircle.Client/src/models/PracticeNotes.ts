import { type Signal, signal } from "@preact/signals";
import { answerPractice } from "../api/practices";
import type { PracticeAnswer, PracticeSaved, PracticeView } from "../api/wire";
import { Shelf } from "./Shelf";

interface Notes {
  expected: string;
  happened: string;
}

/** What one says of the practice of a day. Notes survive a reload, and are erased with everything else that is not sent. */
export class PracticeNotes {
  readonly practice: Signal<PracticeView>;
  readonly notes = signal<Notes>({ expected: "", happened: "" });
  /** Whether there is something here that the server does not have. */
  readonly isUnsaved = signal(false);
  private readonly shelf: Shelf;

  constructor(memberId: string, practice: PracticeView) {
    this.shelf = new Shelf(memberId, `practice-${practice.day}`);
    const kept = this.shelf.read<Notes>("draft");
    this.practice = signal(practice);
    this.notes.value = kept ?? notesOf(practice);
    this.isUnsaved.value = kept !== null;
  }

  write(change: Partial<Notes>): void {
    this.notes.value = { ...this.notes.value, ...change };
    this.isUnsaved.value = true;
    this.shelf.write("draft", this.notes.value);
  }

  /** Takes or leaves it, or takes that back; the notes that are saved stay as they are. */
  async say(answer: PracticeAnswer | undefined): Promise<PracticeSaved> {
    return this.send(answer, notesOf(this.practice.value));
  }

  async save(): Promise<PracticeSaved> {
    const sent = this.notes.value;
    const saved = await this.send(this.practice.value.answer, sent);
    // What was typed while it was on its way is not saved yet.
    if (this.notes.value === sent) {
      this.isUnsaved.value = false;
      this.shelf.erase("draft");
    }
    return saved;
  }

  /** As another device has left it; what is typed here stays until it is saved. */
  meanwhile(practice: PracticeView): void {
    this.practice.value = practice;
  }

  private async send(
    answer: PracticeAnswer | undefined,
    { expected, happened }: Notes,
  ): Promise<PracticeSaved> {
    const { day, revision } = this.practice.value;
    const saved = await answerPractice(day, {
      revision,
      ...(answer && { answer }),
      ...(expected.trim() && { expected }),
      ...(happened.trim() && { happened }),
    });
    this.practice.value = saved.practice;
    return saved;
  }
}

const notesOf = ({ expected = "", happened = "" }: PracticeView): Notes => ({ expected, happened });
