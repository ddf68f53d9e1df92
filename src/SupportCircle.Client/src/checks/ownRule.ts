import type { OwnRuleRequest, SignalCategory, SignalLevel } from "../api/wire";
import { languageNames } from "../texts";

/** A rule as the form has it: one pattern a line. */
export function ownRuleOf(values: FormData): OwnRuleRequest {
  const text = (name: string) => String(values.get(name) ?? "").trim();
  return {
    category: text("category") as SignalCategory,
    level: text("level") as SignalLevel,
    language: text("language"),
    patterns: text("patterns")
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== ""),
    about: text("about"),
    example: text("example"),
  };
}

export const ruleLanguages = () => Object.entries(languageNames);
