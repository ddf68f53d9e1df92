import type { DecisionGround, DecisionKind } from "../api/wire";
import { type TextKey, t } from "../texts";

const taken: Record<DecisionKind, TextKey> = {
  NoAction: "decided.noAction",
  PassOn: "decided.passOn",
  Hide: "decided.hide",
  Restore: "decided.restore",
  AskToEdit: "decided.askToEdit",
  Warn: "decided.warn",
  Mute: "decided.mute",
  Remove: "decided.remove",
  Suspend: "decided.suspend",
  Ban: "decided.ban",
};

const aboutMe: Record<DecisionKind, TextKey> = {
  NoAction: "decided.noAction",
  PassOn: "decided.passOn",
  Hide: "aboutMe.hide",
  Restore: "aboutMe.restore",
  AskToEdit: "aboutMe.askToEdit",
  Warn: "aboutMe.warn",
  Mute: "aboutMe.mute",
  Remove: "aboutMe.remove",
  Suspend: "aboutMe.suspend",
  Ban: "aboutMe.ban",
};

const grounds: Record<DecisionGround, TextKey> = {
  Agreements: "ground.agreements",
  Unkind: "category.unkind",
  Harassment: "category.harassment",
  SexualContent: "category.sexual",
  PrivateDetails: "category.private",
  Advertising: "category.advertising",
  Safety: "ground.safety",
  Law: "ground.law",
};

/** As those say it who work on cases. */
export const decidedWords = (kind: DecisionKind) => t(taken[kind]);
/** As it is said to the one whom it concerns. */
export const aboutMeWords = (kind: DecisionKind) => t(aboutMe[kind]);
export const groundWords = (ground: DecisionGround) => t(grounds[ground]);

export function isGround(value: string): value is DecisionGround {
  return Object.hasOwn(grounds, value);
}

export const groundChoices = () => Object.entries(grounds).map(([ground, key]) => [ground, t(key)] as const);
