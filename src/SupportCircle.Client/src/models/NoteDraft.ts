import { signal } from "@preact/signals";
import { newId } from "./newId";
import type { Shelf } from "./Shelf";

interface Kept {
  id: string;
  body: string;
}

/** A note that is being written to somebody. It survives a reload and a refusal; sent twice it is one. */
export class NoteDraft {
  readonly body = signal("");
  /** The same until it has been sent: whoever did not hear the answer sends it again, and not another one. */
  private id: string;
  private readonly place: string;

  constructor(
    private readonly shelf: Shelf,
    seatId: string,
  ) {
    this.place = `note:${seatId}`;
    const kept = shelf.read<Kept>(this.place);
    this.id = kept?.id ?? newId();
    this.body.value = kept?.body ?? "";
  }

  get clientNoteId(): string {
    return this.id;
  }

  write(body: string): void {
    this.body.value = body;
    if (body === "") this.shelf.erase(this.place);
    else this.shelf.write(this.place, { id: this.id, body } satisfies Kept);
  }

  /** A beginning, on a line of its own below what is there. */
  open(words: string): void {
    const written = this.body.value.trimEnd();
    this.write(written === "" ? `${words} ` : `${written}\n${words} `);
  }

  sent(): void {
    this.id = newId();
    this.write("");
  }
}
