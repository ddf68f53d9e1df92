import { limits } from "../api/limits";
import { Refusal } from "../api/Refusal";
import { type PlanTextPart, type PlanWords, splitLines } from "../models/PlanDraft";

const textParts: readonly PlanTextPart[] = ["warningSigns", "whatHelps", "places", "reasons"];

/** @throws {Refusal} what the server would not take, by the names of the fields here. */
export function checkLines(words: PlanWords): void {
  const wrong = textParts.filter((part) => {
    const lines = splitLines(words[part]);
    return lines.length > limits.planLines || lines.some((line) => line.length > limits.planLine);
  });
  if (wrong.length > 0) throw new Refusal("invalid", { fields: wrong });
}

/** The server's word on `lines.places[2]` belongs to the field `places`, on `lines.people[1].name` to `people.1.name`. */
export function asField(name: string): string {
  const [, part = name, index, rest] = /^lines\.(\w+)(?:\[(\d+)\])?(?:\.(\w+))?$/.exec(name) ?? [];
  return part === "people" && index !== undefined ? `people.${index}.${rest ?? "name"}` : part;
}

export function asFields(refusal: Refusal): Refusal {
  const { code, fields, retryAfterSeconds } = refusal;
  return fields.length === 0
    ? refusal
    : new Refusal(code, {
        fields: fields.map(asField),
        ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
      });
}
