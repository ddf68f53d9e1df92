import { signal } from "@preact/signals";
import { Refusal } from "../api/Refusal";
import { search } from "../api/reading";
import type { MessageView } from "../api/wire";
import { searchWords } from "./foldedText";

/** A search in one circle. What is sought is kept nowhere: not on the device, and not in the address. */
export class Search {
  /** Null while nothing is sought. */
  readonly hits = signal<readonly MessageView[] | null>(null);
  readonly words = signal<readonly string[]>([]);
  readonly isBusy = signal(false);
  readonly refusal = signal<Refusal | null>(null);
  /** Where to look on; undefined once the beginning of the conversation was reached. */
  readonly before = signal<number | undefined>(undefined);
  readonly lookedBackTo = signal<string | undefined>(undefined);
  private text = "";
  private running: AbortController | null = null;

  constructor(private readonly circleId: string) {}

  async begin(text: string): Promise<void> {
    this.end();
    this.text = text;
    this.words.value = searchWords(text);
    this.hits.value = [];
    await this.look(undefined);
  }

  /** From where the last look ended. */
  async further(): Promise<void> {
    if (this.before.value !== undefined && !this.isBusy.value) await this.look(this.before.value);
  }

  async again(): Promise<void> {
    await this.look(this.before.value);
  }

  end(): void {
    this.running?.abort();
    this.running = null;
    this.isBusy.value = false;
    this.hits.value = null;
    this.refusal.value = null;
    this.before.value = undefined;
    this.lookedBackTo.value = undefined;
  }

  private async look(before: number | undefined): Promise<void> {
    const running = new AbortController();
    this.running = running;
    this.isBusy.value = true;
    this.refusal.value = null;
    try {
      const answer = await search(this.circleId, this.text, before, running.signal);
      if (this.running !== running) return;
      this.hits.value = [...(this.hits.value ?? []), ...answer.hits];
      this.before.value = answer.before;
      this.lookedBackTo.value = answer.lookedBackTo ?? this.lookedBackTo.value;
    } catch (error) {
      if (this.running === running) this.refusal.value = Refusal.of(error);
    } finally {
      if (this.running === running) this.isBusy.value = false;
    }
  }
}
