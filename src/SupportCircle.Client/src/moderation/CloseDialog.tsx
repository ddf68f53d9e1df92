import { limits } from "../api/limits";
import type { ReportClosingRequest, ReportOutcome } from "../api/wire";
import { t } from "../texts";
import { Dialog } from "../ui/Dialog";
import { Form } from "../ui/Form";
import { RadioGroup } from "../ui/RadioGroup";
import { TextAreaField } from "../ui/TextAreaField";
import { isOutcome, outcomeChoices } from "./reportWords";

interface CloseDialogProps {
  subject: string;
  onSend: (body: ReportClosingRequest) => Promise<void>;
  onClose: () => void;
}

/** What came of a report, and a word to whoever made it. */
export function CloseDialog({ subject, onSend, onClose }: CloseDialogProps) {
  const send = async (values: FormData) => {
    const outcome = values.get("outcome");
    if (!isOutcome(outcome)) return;
    const word = String(values.get("word")).trim();
    await onSend({ outcome, ...(word && { word }) });
    onClose();
  };
  return (
    <Dialog title={t("reports.closeOf", { subject })} onClose={onClose}>
      <p>{t("reports.closeWords")}</p>
      <Form
        action={t("reports.close")}
        onSubmit={send}
        words={{ conflict: "reports.conflict" }}
        aside={
          <button type="button" class="button is-quiet" onClick={onClose}>
            {t("action.cancel")}
          </button>
        }
      >
        <RadioGroup<ReportOutcome>
          name="outcome"
          legend={t("reports.outcome")}
          value="ActionTaken"
          choices={outcomeChoices()}
        />
        <TextAreaField
          name="word"
          label={t("reports.word")}
          hint={t("reports.wordHint")}
          rows={3}
          max={limits.closingWord}
          isOptional
        />
      </Form>
    </Dialog>
  );
}
