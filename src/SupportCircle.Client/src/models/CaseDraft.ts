import { signal } from "@preact/signals";
import type { DecisionGround, DecisionKind } from "../api/wire";
import type { Shelf } from "./Shelf";

export interface CaseWords {
  note: string;
  question: string;
  opinion: string;
  /** Of a level. */
  why: string;
  answer: string;
  chosen: readonly DecisionKind[];
  minutes: Readonly<Partial<Record<DecisionKind, number>>>;
  ground: DecisionGround | "";
  reasons: string;
  word: string;
}

const nothing: CaseWords = {
  note: "",
  question: "",
  opinion: "",
  why: "",
  answer: "",
  chosen: [],
  minutes: {},
  ground: "",
  reasons: "",
  word: "",
};
const ofDecision = ["chosen", "minutes", "ground", "reasons", "word"] as const;

/** What somebody is writing about a case. It survives a reload, and is erased with everything else that is not sent. */
export class CaseDraft {
  readonly words = signal<CaseWords>(nothing);

  constructor(private readonly shelf: Shelf) {
    this.words.value = { ...nothing, ...shelf.read<Partial<CaseWords>>("draft") };
  }

  write(change: Partial<CaseWords>): void {
    this.words.value = { ...this.words.value, ...change };
    const written = Object.entries(this.words.value).filter(([, value]) => !isEmpty(value));
    if (written.length === 0) this.shelf.erase("draft");
    else this.shelf.write("draft", Object.fromEntries(written));
  }

  /** These are sent. */
  clear(...names: readonly (keyof CaseWords)[]): void {
    this.write(Object.fromEntries(names.map((name) => [name, nothing[name]])));
  }

  clearDecision(): void {
    this.clear(...ofDecision);
  }
}

function isEmpty(value: CaseWords[keyof CaseWords]): boolean {
  return typeof value === "string" ? value === "" : Object.keys(value).length === 0;
}
