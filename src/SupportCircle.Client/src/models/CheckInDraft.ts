import { signal } from "@preact/signals";
import { makeCheckIn } from "../api/checkIns";
import { Refusal } from "../api/Refusal";
import type { CheckInSaved } from "../api/wire";
import { newId } from "./newId";
import { Shelf } from "./Shelf";

interface Kept {
  id: string;
  mood?: number | undefined;
  words: string;
}

/** How one is, as one is about to say it. It survives a reload, and is erased with everything else that is not sent. */
export class CheckInDraft {
  readonly mood = signal<number | undefined>(undefined);
  readonly words = signal("");
  private id: string;
  private readonly shelf: Shelf;

  /** @param place Where it is written: a circle's id, or `own`. */
  constructor(memberId: string, place: string) {
    this.shelf = new Shelf(memberId, `check-in-${place}`);
    const kept = this.shelf.read<Kept>("draft");
    this.id = kept?.id ?? newId();
    this.mood.value = kept?.mood;
    this.words.value = kept?.words ?? "";
  }

  write(change: { mood?: number; words?: string }): void {
    this.mood.value = change.mood ?? this.mood.value;
    this.words.value = change.words ?? this.words.value;
    this.keep();
  }

  /** @param circleId With whom it is shared; undefined when it is kept to oneself. */
  async send(circleId: string | undefined): Promise<CheckInSaved> {
    const words = this.words.value.trim();
    try {
      const saved = await makeCheckIn(this.id, {
        mood: this.mood.value ?? 0,
        ...(words && { words }),
        ...(circleId && { circleId }),
      });
      this.discard();
      return saved;
    } catch (error) {
      // It had arrived before, and was changed since: the next try is another one.
      if (Refusal.of(error).code === "conflict") {
        this.id = newId();
        this.keep();
      }
      throw error;
    }
  }

  discard(): void {
    this.shelf.erase("draft");
    this.id = newId();
    this.mood.value = undefined;
    this.words.value = "";
  }

  private keep(): void {
    const kept: Kept = { id: this.id, mood: this.mood.value, words: this.words.value };
    this.shelf.write("draft", kept);
  }
}
