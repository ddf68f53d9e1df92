import { limits } from "../api/limits";
import type { DeskCircle } from "../api/wire";
import type { CaseDraft } from "../models/CaseDraft";
import { t } from "../texts";
import { TextAreaField } from "../ui/TextAreaField";
import { CircleChoice } from "./CircleChoice";

interface NoteFieldsProps {
  circles: readonly DeskCircle[];
  draft: CaseDraft;
  isOptional?: boolean;
}

/** For which circle, and what those who come next should know. What is written stays until it is sent. */
export function NoteFields({ circles, draft, isOptional }: NoteFieldsProps) {
  return (
    <>
      <CircleChoice circles={circles} />
      <TextAreaField
        name="text"
        label={t("handOver.label")}
        hint={t("handOver.hint")}
        max={limits.caseNote}
        isOptional={isOptional}
        value={draft.words.peek().note}
        onInput={(note) => draft.write({ note })}
      />
    </>
  );
}
