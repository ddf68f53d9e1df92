import type { SafetyPlanLines } from "../api/wire";
import type { TextKey } from "../texts";

/** The parts of a plan in the order in which one reads them in a bad hour. */
export const planParts = ["warningSigns", "whatHelps", "people", "places", "reasons"] as const;

export type PlanPart = (typeof planParts)[number];

interface PartWords {
  title: TextKey;
  hint: TextKey;
  /** To start from; taken as they are and changed. */
  examples: readonly TextKey[];
}

export const partWords: Readonly<Record<PlanPart, PartWords>> = {
  warningSigns: {
    title: "plan.signs",
    hint: "plan.signsHint",
    examples: ["plan.signsOne", "plan.signsTwo", "plan.signsThree"],
  },
  whatHelps: {
    title: "plan.helps",
    hint: "plan.helpsHint",
    examples: ["plan.helpsOne", "plan.helpsTwo", "plan.helpsThree"],
  },
  people: {
    title: "plan.people",
    hint: "plan.peopleHint",
    examples: ["plan.peopleOne", "plan.peopleTwo", "plan.peopleThree"],
  },
  places: {
    title: "plan.places",
    hint: "plan.placesHint",
    examples: ["plan.placesOne", "plan.placesTwo", "plan.placesThree"],
  },
  reasons: {
    title: "plan.reasons",
    hint: "plan.reasonsHint",
    examples: ["plan.reasonsOne", "plan.reasonsTwo", "plan.reasonsThree"],
  },
};

/** Those in which something is written. */
export const writtenParts = (lines: SafetyPlanLines) => planParts.filter((part) => lines[part].length > 0);
