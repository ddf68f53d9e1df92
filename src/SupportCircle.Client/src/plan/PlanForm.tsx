import { Refusal } from "../api/Refusal";
import type { PlanDraft } from "../models/PlanDraft";
import { t } from "../texts";
import { Form } from "../ui/Form";
import { PeopleFields } from "./PeopleFields";
import { PlanTextField } from "./PlanTextField";
import { asFields, checkLines } from "./planFields";
import { planParts } from "./planParts";

interface PlanFormProps {
  draft: PlanDraft;
  /** @throws {Refusal} */
  onSave: () => Promise<void>;
  /** Puts it away, and with it what is not saved; absent while there is nothing to go back to. */
  onCancel?: () => void;
}

/** The five parts to write in. All of it is kept on the device until it is saved. */
export function PlanForm({ draft, onSave, onCancel }: PlanFormProps) {
  const save = async () => {
    checkLines(draft.words.value);
    try {
      await onSave();
    } catch (error) {
      throw asFields(Refusal.of(error));
    }
  };
  return (
    <Form
      action={t("plan.save")}
      onSubmit={save}
      onCancel={onCancel}
      words={{ conflict: "plan.conflict", invalid: "plan.empty" }}
      aside={
        <span class="hint" role="status">
          {draft.isUnsaved.value && t("plan.unsaved")}
        </span>
      }
    >
      {planParts.map((part) =>
        part === "people" ? (
          <PeopleFields key={part} draft={draft} />
        ) : (
          <PlanTextField key={part} part={part} draft={draft} />
        ),
      )}
    </Form>
  );
}
