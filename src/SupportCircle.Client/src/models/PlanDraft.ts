import { signal } from "@preact/signals";
import { deletePlan, savePlan } from "../api/plans";
import type { SafetyPlanDetails, SafetyPlanLines } from "../api/wire";
import type { Shelf } from "./Shelf";

export interface PlanPersonWords {
  name: string;
  reach: string;
}

/** A plan as it is typed: of each part but the people one text, a line of it a line of the plan. */
export interface PlanWords {
  warningSigns: string;
  whatHelps: string;
  people: readonly PlanPersonWords[];
  places: string;
  reasons: string;
}

export type PlanTextPart = Exclude<keyof PlanWords, "people">;

interface Kept {
  version?: string | undefined;
  words: PlanWords;
}

/** What somebody writes into their safety plan. It survives a reload, and is erased with everything else that is not sent. */
export class PlanDraft {
  readonly words = signal(wordsOf(nothing));
  /** Whether there is something here that the server does not have. */
  readonly isUnsaved = signal(false);
  /** Of the plan that these words started from. */
  private version: string | undefined;

  constructor(
    private readonly shelf: Shelf,
    plan: SafetyPlanDetails,
  ) {
    const kept = shelf.read<Kept>("draft");
    this.version = kept ? kept.version : plan.version;
    this.words.value = kept?.words ?? wordsOf(plan.lines);
    this.isUnsaved.value = kept !== null;
  }

  write(change: Partial<PlanWords>): void {
    this.words.value = { ...this.words.value, ...change };
    this.isUnsaved.value = true;
    this.keep();
  }

  /** An example, on a line of its own below what is there. */
  add(part: PlanTextPart, line: string): void {
    const text = this.words.value[part].trimEnd();
    this.write({ [part]: text === "" ? line : `${text}\n${line}` });
  }

  writePerson(index: number, change: Partial<PlanPersonWords>): void {
    const people = this.words.value.people.map((one, i) => (i === index ? { ...one, ...change } : one));
    this.write({ people });
  }

  addPerson(name = ""): void {
    const people = this.words.value.people.filter((one) => one.name.trim() || one.reach.trim());
    this.write({ people: [...people, { name, reach: "" }] });
  }

  removePerson(index: number): void {
    this.write({ people: this.words.value.people.filter((_, i) => i !== index) });
  }

  /** Saves these words over a plan that was written elsewhere meanwhile. */
  putOver(plan: SafetyPlanDetails): void {
    this.version = plan.version;
    this.keep();
  }

  /** @throws {Refusal} `conflict` when the plan was changed elsewhere meanwhile. */
  async save(): Promise<SafetyPlanDetails> {
    const sent = this.words.value;
    const saved = await savePlan({ ...(this.version && { version: this.version }), lines: linesOf(sent) });
    this.version = saved.version;
    // What was typed while it was on its way is not saved yet.
    if (this.words.value === sent) this.discard(saved);
    else this.keep();
    return saved;
  }

  async delete(): Promise<void> {
    await deletePlan();
    this.discard({ lines: nothing });
  }

  /** Back to what the server has. */
  discard(plan: SafetyPlanDetails): void {
    this.version = plan.version;
    this.words.value = wordsOf(plan.lines);
    this.isUnsaved.value = false;
    this.shelf.erase("draft");
  }

  private keep(): void {
    const kept: Kept = { version: this.version, words: this.words.value };
    this.shelf.write("draft", kept);
  }
}

const nothing: SafetyPlanLines = { warningSigns: [], whatHelps: [], people: [], places: [], reasons: [] };

function wordsOf(lines: SafetyPlanLines): PlanWords {
  return {
    warningSigns: lines.warningSigns.join("\n"),
    whatHelps: lines.whatHelps.join("\n"),
    people: lines.people.map(({ name, reach = "" }) => ({ name, reach })),
    places: lines.places.join("\n"),
    reasons: lines.reasons.join("\n"),
  };
}

/** Without blank lines; of people also the blank ones, so that the server's word on one of them fits its place here. */
export function linesOf(words: PlanWords): SafetyPlanLines {
  return {
    warningSigns: splitLines(words.warningSigns),
    whatHelps: splitLines(words.whatHelps),
    people: words.people.map(({ name, reach }) => ({ name, reach })),
    places: splitLines(words.places),
    reasons: splitLines(words.reasons),
  };
}

export const splitLines = (text: string) => text.split("\n").filter((line) => line.trim() !== "");
