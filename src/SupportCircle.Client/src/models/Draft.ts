import { signal } from "@preact/signals";
import type { Named } from "./mentions";
import type { Shelf } from "./Shelf";

interface DraftText {
  body: string;
  replyTo?: number;
  mentions?: Named[];
}

/** What is being written in a circle. It survives a reload. */
export class Draft {
  readonly body = signal("");
  readonly replyTo = signal<number | undefined>(undefined);
  /** Those who were chosen to be named. Only what stands in the text in the end names anybody. */
  mentions: readonly Named[];

  constructor(private readonly shelf: Shelf) {
    const kept = shelf.read<DraftText>("draft");
    this.body.value = kept?.body ?? "";
    this.replyTo.value = kept?.replyTo;
    this.mentions = kept?.mentions ?? [];
  }

  write(body: string): void {
    this.body.value = body;
    this.keep();
  }

  /** Somebody's words, on lines of their own below what was written so far. */
  quote(words: string): void {
    const { value } = this.body;
    this.write(value === "" || value.endsWith("\n") ? value + words : `${value}\n${words}`);
  }

  answer(sequence: number | undefined): void {
    this.replyTo.value = sequence;
    this.keep();
  }

  mention({ seatId, name }: Named): void {
    this.mentions = [...this.mentions, { seatId, name }];
    this.keep();
  }

  clear(): void {
    this.body.value = "";
    this.replyTo.value = undefined;
    this.mentions = [];
    this.keep();
  }

  private keep(): void {
    if (this.body.value === "") {
      this.shelf.erase("draft");
      return;
    }
    const { body, replyTo, mentions } = this;
    const draft: DraftText = { body: body.value, replyTo: replyTo.value, mentions: [...mentions] };
    this.shelf.write("draft", draft);
  }
}
