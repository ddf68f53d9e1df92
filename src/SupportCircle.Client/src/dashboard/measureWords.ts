import type { DecisionKind } from "../api/wire";
import { type TextKey, t } from "../texts";

const measures: Record<DecisionKind, readonly [TextKey, TextKey]> = {
  NoAction: ["measure.noAction", "measure.noActionDoes"],
  PassOn: ["measure.passOn", "measure.passOnDoes"],
  Hide: ["measure.hide", "measure.hideDoes"],
  AskToEdit: ["measure.askToEdit", "measure.askToEditDoes"],
  Restore: ["measure.restore", "measure.restoreDoes"],
  Warn: ["measure.warn", "measure.warnDoes"],
  Mute: ["measure.mute", "measure.muteDoes"],
  Remove: ["measure.remove", "measure.removeDoes"],
  Suspend: ["measure.suspend", "measure.suspendDoes"],
  Ban: ["measure.ban", "measure.banDoes"],
};

const lengths: Readonly<Record<number, TextKey>> = {
  10: "mute.tenMinutes",
  60: "mute.hour",
  1440: "mute.day",
  10080: "mute.week",
  43200: "invitations.month",
  129600: "measure.ninetyDays",
};

/** What is done, and what that does. */
export function measureWords(kind: DecisionKind): readonly [string, string] {
  const [words, does] = measures[kind];
  return [t(words), t(does)];
}

export function lengthWords(minutes: number): string {
  const key = lengths[minutes];
  return key ? t(key) : String(minutes);
}
