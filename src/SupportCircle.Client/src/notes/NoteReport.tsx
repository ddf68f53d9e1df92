import { useState } from "preact/hooks";
import { Link } from "wouter-preact";
import { limits } from "../api/limits";
import { report } from "../api/moderation";
import type { ReceivedNote, ReportCategory } from "../api/wire";
import { categoryChoices, isCategory } from "../moderation/reportWords";
import { t } from "../texts";
import { CheckField } from "../ui/CheckField";
import { Dialog } from "../ui/Dialog";
import { Form } from "../ui/Form";
import { RadioGroup } from "../ui/RadioGroup";
import { TextAreaField } from "../ui/TextAreaField";

interface NoteReportProps {
  note: ReceivedNote;
  onChange: () => Promise<void>;
  onClose: () => void;
}

/** Tells those who look after the circle of a note: they read it then, and nobody else. */
export function NoteReport({ note, onChange, onClose }: NoteReportProps) {
  const [isMade, setMade] = useState(false);
  const close = () => {
    onClose();
    if (isMade) void onChange();
  };
  const send = async (values: FormData) => {
    const category = values.get("category");
    if (!isCategory(category)) return;
    const words = String(values.get("words")).trim();
    await report(note.circleId, {
      kind: "Note",
      noteId: note.id,
      category,
      ...(words && { words }),
      hides: values.get("hides") === "on",
    });
    setMade(true);
  };
  return (
    <Dialog title={t(isMade ? "report.thanks" : "notes.reportTitle")} onClose={close}>
      {isMade ? (
        <>
          <p role="status">{t("report.next")}</p>
          <p class="actions">
            <button type="button" class="button is-act" onClick={close}>
              {t("report.close")}
            </button>
          </p>
        </>
      ) : (
        <>
          <p class="notice is-attention">
            {t("report.danger")} <Link href="/help">{t("report.help")}</Link>
          </p>
          <Form action={t("report.send")} onSubmit={send} onCancel={onClose}>
            <RadioGroup<ReportCategory>
              name="category"
              legend={t("report.why")}
              value="Unkind"
              choices={categoryChoices()}
            />
            <TextAreaField
              name="words"
              label={t("report.words")}
              hint={t("report.wordsHint")}
              rows={3}
              max={limits.reportWords}
              isOptional
            />
            <CheckField name="hides" label={t("notes.reportHides")} />
            <p class="hint">{t("report.who")}</p>
          </Form>
        </>
      )}
    </Dialog>
  );
}
