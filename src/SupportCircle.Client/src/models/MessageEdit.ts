import { signal } from "@preact/signals";
import { newId } from "./newId";
import type { Shelf } from "./Shelf";

export interface EditText {
  sequence: number;
  body: string;
  /** Sent again with the same id, an edit counts once. */
  clientChangeId: string;
}

/** The one message that is being edited, kept over a reload like any draft. */
export class MessageEdit {
  readonly text = signal<EditText | null>(null);

  constructor(private readonly shelf: Shelf) {
    this.text.value = shelf.read<EditText>("edit");
  }

  begin(sequence: number, body: string): void {
    this.keep({ sequence, body, clientChangeId: newId() });
  }

  write(body: string): void {
    const text = this.text.value;
    // Other words are another change: the server would answer the old id with the old receipt.
    if (text && text.body !== body) this.begin(text.sequence, body);
  }

  end(): void {
    this.text.value = null;
    this.shelf.erase("edit");
  }

  private keep(text: EditText): void {
    this.text.value = text;
    this.shelf.write("edit", text);
  }
}
