import { signal } from "@preact/signals";
import { saveEntry } from "../api/journal";
import type { JournalEntrySaved, JournalEntryView } from "../api/wire";
import { newId } from "./newId";
import { Shelf } from "./Shelf";

export interface EntryWords {
  title: string;
  text: string;
}

interface Kept {
  id: string;
  revision?: number | undefined;
  words: EntryWords;
}

/** An entry of the journal as it is typed, a new one or one that is changed. It survives a reload, and is erased with everything else that is not sent. */
export class EntryDraft {
  readonly words = signal<EntryWords>({ title: "", text: "" });
  /** Whether there is something here that the server does not have. */
  readonly isUnsaved = signal(false);
  id: string;
  /** Of the entry that these words started from. */
  private revision: number | undefined;
  private readonly shelf: Shelf;

  /** @param entry Null for a new one. */
  constructor(memberId: string, entry: JournalEntryView | null) {
    this.shelf = new Shelf(memberId, `journal-${entry?.id ?? "new"}`);
    const kept = this.shelf.read<Kept>("draft");
    this.id = kept?.id ?? entry?.id ?? newId();
    this.revision = kept ? kept.revision : entry?.revision;
    this.words.value = kept?.words ?? wordsOf(entry);
    this.isUnsaved.value = kept !== null;
  }

  write(change: Partial<EntryWords>): void {
    this.words.value = { ...this.words.value, ...change };
    this.isUnsaved.value = true;
    this.keep();
  }

  /** Saves these words over what was written elsewhere meanwhile. */
  putOver(entry: JournalEntryView): void {
    this.revision = entry.revision;
    this.keep();
  }

  /** Of one that was deleted elsewhere these words become another. */
  putAnew(): void {
    this.id = newId();
    this.revision = undefined;
    this.keep();
  }

  /** @throws {Refusal} `conflict` when it was changed elsewhere meanwhile, `not_found` when it was deleted. */
  async save(): Promise<JournalEntrySaved> {
    const sent = this.words.value;
    const saved = await saveEntry(this.id, {
      ...(this.revision !== undefined && { revision: this.revision }),
      ...(sent.title.trim() && { title: sent.title }),
      text: sent.text,
    });
    this.revision = saved.revision;
    // What was typed while it was on its way is not saved yet.
    if (this.words.value === sent) this.forget();
    else this.keep();
    return saved;
  }

  /** Back to what the server has. */
  discard(entry: JournalEntryView | null): void {
    this.revision = entry?.revision;
    this.words.value = wordsOf(entry);
    this.forget();
  }

  private forget(): void {
    this.isUnsaved.value = false;
    this.shelf.erase("draft");
  }

  private keep(): void {
    const kept: Kept = { id: this.id, revision: this.revision, words: this.words.value };
    this.shelf.write("draft", kept);
  }
}

const wordsOf = (entry: JournalEntryView | null): EntryWords => ({
  title: entry?.title ?? "",
  text: entry?.text ?? "",
});
