import { signal } from "@preact/signals";
import type { Shelf } from "./Shelf";

interface DraftText {
  body: string;
  replyTo?: number;
}

/** What is being written in a circle. It survives a reload. */
export class Draft {
  readonly body = signal("");
  readonly replyTo = signal<number | undefined>(undefined);

  constructor(private readonly shelf: Shelf) {
    const kept = shelf.read<DraftText>("draft");
    this.body.value = kept?.body ?? "";
    this.replyTo.value = kept?.replyTo;
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

  clear(): void {
    this.body.value = "";
    this.replyTo.value = undefined;
    this.keep();
  }

  private keep(): void {
    if (this.body.value === "") {
      this.shelf.erase("draft");
      return;
    }
    this.shelf.write("draft", { body: this.body.value, replyTo: this.replyTo.value } satisfies DraftText);
  }
}
