import { signal } from "@preact/signals";
import { discardDraft, keepDraft } from "../api/stories";
import type { StoryDraftView, Wish } from "../api/wire";
import type { Shelf } from "./Shelf";

export interface DraftWords {
  title: string;
  text: string;
  wish: Wish | undefined;
  topics: readonly string[];
}

interface Kept {
  id: string;
  answers?: number | undefined;
  writtenAt: string;
  words: DraftWords;
}

const quietMs = 3_000;
const nothing: DraftWords = { title: "", text: "", wish: undefined, topics: [] };

/**
 * A story, or an answer to one, that is being written: on this device with every letter, on the server with every pause.
 * What is shared of it has its id.
 */
export class StoryDraft {
  readonly words = signal<DraftWords>(nothing);
  /** Whether the server has all of it too. */
  readonly isKept = signal(true);
  /** Whether the words sound as if their writer may need help. Nobody else is told. */
  readonly offersHelp = signal(false);
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly shelf: Shelf,
    private readonly circleId: string,
    readonly id: string,
    readonly answers?: number,
  ) {
    const here = shelf.read<Kept>(nameOf(id));
    if (here) this.words.value = here.words;
  }

  /** What the server has, when that is newer than what this device has. */
  learn(kept: StoryDraftView | undefined): void {
    const here = this.shelf.read<Kept>(nameOf(this.id));
    if (!kept || (here && here.writtenAt >= kept.writtenAt)) return;
    this.words.value = wordsOf(kept);
    this.keepHere();
  }

  write(change: Partial<DraftWords>): void {
    this.words.value = { ...this.words.value, ...change };
    this.isKept.value = false;
    this.keepHere();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.keep(), quietMs);
  }

  /** On the server, now. What it does not take, or cannot hear, is on the device all the same. */
  async keep(): Promise<void> {
    clearTimeout(this.timer);
    if (this.isKept.peek()) return;
    const sent = this.words.peek();
    const { title, text, wish, topics } = sent;
    try {
      const { help } = await keepDraft(this.id, {
        circleId: this.circleId,
        ...(this.answers !== undefined && { answers: this.answers }),
        ...(title.trim() && { title }),
        ...(text.trim() && { text }),
        ...(wish && { wish }),
        topics: [...topics],
      });
      this.isKept.value = this.words.peek() === sent;
      if (help) this.offersHelp.value = true;
    } catch {
      // With the next pause again.
    }
  }

  /** It was shared: the server has put its copy away by itself. */
  done(): void {
    clearTimeout(this.timer);
    this.shelf.erase(nameOf(this.id));
    this.isKept.value = true;
  }

  async discard(): Promise<void> {
    await discardDraft(this.id);
    this.done();
    this.words.value = nothing;
  }

  private keepHere(): void {
    const kept: Kept = {
      id: this.id,
      answers: this.answers,
      writtenAt: new Date().toISOString(),
      words: this.words.value,
    };
    this.shelf.write(nameOf(this.id), kept);
  }

  /** All drafts for a circle, of this device and of the server, the newest first. */
  static merge(shelf: Shelf, circleId: string, kept: readonly StoryDraftView[]): readonly StoryDraftView[] {
    const here = shelf.readAll<Kept>("story:").map(
      ({ id, answers, writtenAt, words }): StoryDraftView => ({
        id,
        circleId,
        ...(answers !== undefined && { answers }),
        writtenAt,
        title: words.title,
        text: words.text,
        topics: [...words.topics],
      }),
    );
    const newest = new Map<string, StoryDraftView>();
    for (const draft of [...kept, ...here]) {
      const known = newest.get(draft.id);
      if (!known || known.writtenAt < draft.writtenAt) newest.set(draft.id, draft);
    }
    return [...newest.values()].sort((one, other) => other.writtenAt.localeCompare(one.writtenAt));
  }
}

// As the names of everything that is not sent end, so that a sign-out asks and "leave this page" erases.
const nameOf = (id: string) => `story:${id}:draft`;

function wordsOf({ title = "", text = "", wish, topics }: StoryDraftView): DraftWords {
  return { title, text, wish, topics };
}
