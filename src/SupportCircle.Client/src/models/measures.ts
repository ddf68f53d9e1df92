import type { DecisionKind, Measure } from "../api/wire";

// Of each at most one: the greater has the lesser in it.
const onMessages: readonly DecisionKind[] = ["Hide", "AskToEdit", "Restore"];
const onPeople: readonly DecisionKind[] = ["Mute", "Remove", "Suspend", "Ban"];
const alone: readonly DecisionKind[] = ["NoAction", "PassOn"];
const withoutReasons: readonly DecisionKind[] = [...alone, "Restore"];

const minutesOf: Partial<Record<DecisionKind, readonly number[]>> = {
  Mute: [10, 60, 1_440, 10_080],
  Suspend: [1_440, 10_080, 43_200, 129_600],
};

/** What a decision can consist of, in the order in which it is offered. */
export const measureGroups: readonly (readonly DecisionKind[])[] = [alone, onMessages, ["Warn", ...onPeople]];

function goTogether(one: DecisionKind, other: DecisionKind): boolean {
  if (alone.includes(one) || alone.includes(other)) return false;
  return ![onMessages, onPeople].some((group) => group.includes(one) && group.includes(other));
}

/** What is chosen then: whatever does not go with the newest choice gives way. */
export function chosenWith(chosen: readonly DecisionKind[], kind: DecisionKind): DecisionKind[] {
  return [...chosen.filter((other) => other !== kind && goTogether(other, kind)), kind];
}

/** Whether it is to somebody's disadvantage, so that they are told which rule it rests on and why. */
export function needsReasons(chosen: readonly DecisionKind[]): boolean {
  return chosen.some((kind) => !withoutReasons.includes(kind));
}

/** For how long it can be, in minutes; nothing when it is not for a time. */
export function lengthsOf(kind: DecisionKind): readonly number[] {
  return minutesOf[kind] ?? [];
}

export function measuresOf(
  chosen: readonly DecisionKind[],
  minutes: Readonly<Partial<Record<DecisionKind, number>>>,
): Measure[] {
  return chosen.map((kind) => {
    const lengths = lengthsOf(kind);
    const length = minutes[kind] ?? lengths[0];
    return length === undefined ? { kind } : { kind, minutes: length };
  });
}
