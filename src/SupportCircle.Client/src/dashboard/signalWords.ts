import type { SignalCategory, SignalLevel, SignalModifier } from "../api/wire";
import { type TextKey, t } from "../texts";

const levels: Record<SignalLevel, TextKey> = {
  Crisis: "level.crisis",
  Red: "level.red",
  Amber: "level.amber",
  Green: "level.green",
};

const hints: Record<SignalLevel, TextKey> = {
  Crisis: "level.crisisHint",
  Red: "level.redHint",
  Amber: "level.amberHint",
  Green: "level.greenHint",
};

const categories: Record<SignalCategory, TextKey> = {
  SuicidalThoughts: "signal.suicidalThoughts",
  PlanOrMeans: "signal.planOrMeans",
  Farewell: "signal.farewell",
  SelfHarm: "signal.selfHarm",
  HarmToOthers: "signal.harmToOthers",
  AbuseAtHome: "signal.abuseAtHome",
  ChildAtRisk: "signal.childAtRisk",
  EatingDisorder: "signal.eatingDisorder",
  OverdoseOrRelapse: "signal.overdoseOrRelapse",
  WorryAboutSomeone: "signal.worryAboutSomeone",
  MethodDetail: "signal.methodDetail",
  Encouragement: "signal.encouragement",
  ContactDetails: "signal.contactDetails",
  SexualApproach: "signal.sexualApproach",
};

const modifiers: Record<SignalModifier, TextKey | null> = {
  None: null,
  Negated: "signal.negated",
  AboutSomeoneElse: "signal.aboutSomeoneElse",
  Past: "signal.past",
  Quoted: "signal.quoted",
  Figurative: "signal.figurative",
  Hypothetical: "signal.hypothetical",
};

export const levelWords = (level: SignalLevel) => t(levels[level]);
export const signalCategoryWords = (category: SignalCategory) => t(categories[category]);

export const categoryChoices = () =>
  (Object.keys(categories) as SignalCategory[]).map(
    (category) => [category, t(categories[category])] as const,
  );

/** What stood around it, so that it is taken for less. */
export const modifierWords = (found: readonly SignalModifier[]) =>
  found.flatMap((one) => modifiers[one] ?? []).map((key) => t(key));

/** The gravest first. */
export const levelChoices = () =>
  (Object.keys(levels) as SignalLevel[]).map((level) => [level, t(levels[level]), t(hints[level])] as const);

export function isLevel(value: unknown): value is SignalLevel {
  return typeof value === "string" && Object.hasOwn(levels, value);
}
