import { signal } from "@preact/signals";
import { journal, searchJournal } from "../api/journal";
import { Refusal } from "../api/Refusal";
import type { JournalLine } from "../api/wire";
import { searchWords } from "./foldedText";

/** One's own journal as a list: all of it, or what was found. What is sought is kept nowhere: not on the device, and not in the address. */
export class Journal {
  /** Null until the first of them have come. */
  readonly lines = signal<readonly JournalLine[] | null>(null);
  readonly isBusy = signal(false);
  readonly refusal = signal<Refusal | null>(null);
  /** Where to go on; undefined once the first entry was reached. */
  readonly before = signal<number | undefined>(undefined);
  readonly lookedBackTo = signal<string | undefined>(undefined);
  /** What is sought; null while all are shown. */
  readonly sought = signal<readonly string[] | null>(null);
  private text = "";
  private asked = 0;

  load(): Promise<void> {
    this.begin(null);
    return this.more();
  }

  search(text: string): Promise<void> {
    this.text = text;
    this.begin(searchWords(text));
    return this.more();
  }

  /** From where the last answer ended. */
  async more(): Promise<void> {
    if (this.isBusy.value) return;
    const asked = ++this.asked;
    this.isBusy.value = true;
    this.refusal.value = null;
    try {
      const answer = await this.ask();
      if (asked !== this.asked) return;
      this.lines.value = [...(this.lines.value ?? []), ...answer.lines];
      this.before.value = answer.before;
      this.lookedBackTo.value = answer.lookedBackTo ?? this.lookedBackTo.value;
    } catch (error) {
      if (asked === this.asked) this.refusal.value = Refusal.of(error);
    } finally {
      if (asked === this.asked) this.isBusy.value = false;
    }
  }

  private begin(sought: readonly string[] | null): void {
    // Whatever was asked for before is not waited for any more.
    this.asked++;
    this.isBusy.value = false;
    this.sought.value = sought;
    this.lines.value = null;
    this.before.value = undefined;
    this.lookedBackTo.value = undefined;
  }

  private async ask() {
    if (this.sought.value) {
      const { hits, before, lookedBackTo } = await searchJournal(this.text, this.before.value);
      return { lines: hits, before, lookedBackTo };
    }
    const { entries, before } = await journal(this.before.value);
    return { lines: entries, before, lookedBackTo: undefined };
  }
}
