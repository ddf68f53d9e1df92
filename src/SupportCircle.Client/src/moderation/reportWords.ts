import type { ReportCategory, ReportOutcome } from "../api/wire";
import { type TextKey, t } from "../texts";

const categories: Record<ReportCategory, TextKey> = {
  Unkind: "category.unkind",
  Harassment: "category.harassment",
  SexualContent: "category.sexual",
  PrivateDetails: "category.private",
  Advertising: "category.advertising",
  WorriedAboutThem: "category.worried",
  SomethingElse: "category.else",
};

const outcomes: Record<ReportOutcome, TextKey> = {
  ActionTaken: "outcome.action",
  NoAction: "outcome.none",
  PassedOn: "outcome.passed",
};

export const categoryWords = (category: ReportCategory) => t(categories[category]);
export const outcomeWords = (outcome: ReportOutcome) => t(outcomes[outcome]);

export function isCategory(value: unknown): value is ReportCategory {
  return typeof value === "string" && Object.hasOwn(categories, value);
}

export const categoryChoices = () =>
  Object.entries(categories).map(([category, key]) => [category as ReportCategory, t(key)] as const);
