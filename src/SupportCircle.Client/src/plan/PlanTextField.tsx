import { useRef } from "preact/hooks";
import { limits } from "../api/limits";
import type { PlanDraft, PlanTextPart } from "../models/PlanDraft";
import { t } from "../texts";
import { FieldFrame } from "../ui/FieldFrame";
import { useField } from "../ui/formContext";
import { Examples } from "./Examples";
import { partWords } from "./planParts";

/** One part of the plan: a line of the text is a line of the plan. */
export function PlanTextField({ part, draft }: { part: PlanTextPart; draft: PlanDraft }) {
  const { id, problem, control } = useField(part, true);
  const field = useRef<HTMLTextAreaElement>(null);
  const { title, hint } = partWords[part];
  const take = (words: string) => {
    draft.add(part, words);
    field.current?.focus();
  };
  return (
    <div class="plan-field">
      <FieldFrame id={id} label={t(title)} hint={t(hint)} problem={problem}>
        <textarea
          {...control}
          ref={field}
          rows={4}
          dir="auto"
          value={draft.words.value[part]}
          data-wrong={t("plan.tooMuch", { lines: limits.planLines, count: limits.planLine })}
          onInput={(event) => draft.write({ [part]: event.currentTarget.value })}
        />
      </FieldFrame>
      <Examples part={part} onTake={take} />
    </div>
  );
}
