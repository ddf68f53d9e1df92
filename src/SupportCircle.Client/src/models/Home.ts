import { signal } from "@preact/signals";
import { home } from "../api/home";
import { practiceOf } from "../api/practices";
import { Refusal } from "../api/Refusal";
import type { HomePractice, HomeView } from "../api/wire";
import { localDay } from "./localDay";
import { unread } from "./Unread";

/** What one finds who comes home; the counts of what is unread come along with it. */
export class Home {
  /** Null until it has come. */
  readonly view = signal<HomeView | null>(null);
  /** That of the day; null while it is not known. */
  readonly practice = signal<HomePractice | null>(null);
  /** Of the last time that it was asked for. What was there before stays. */
  readonly refusal = signal<Refusal | null>(null);

  readonly load = async (): Promise<void> => {
    const day = localDay();
    try {
      const view = await unread.alongWith(() => home(day));
      this.view.value = view;
      this.refusal.value = null;
      this.practice.value = view.practice ?? (await chosen(day));
    } catch (error) {
      this.refusal.value = Refusal.of(error);
    }
  };
}

/** The first ask of a day chooses its practice. Home is as good without one. */
async function chosen(day: string): Promise<HomePractice | null> {
  try {
    return await practiceOf(day);
  } catch {
    return null;
  }
}
