import { limits } from "../api/limits";
import { report } from "../api/moderation";
import { useRoom } from "../rooms/roomContext";
import { HelpHere } from "../safety/HelpHere";
import { t } from "../texts";
import { Form } from "../ui/Form";
import { TextAreaField } from "../ui/TextAreaField";
import { type ReportFormProps, subjectOf } from "./ReportForm";

/** Nothing is wrong with what somebody wrote: they may need somebody. It goes the way of an alert, and says what one can do oneself. */
export function WorryForm({ about, sequence, onMade, onClose }: ReportFormProps) {
  const room = useRoom();
  const send = async (values: FormData) => {
    const words = String(values.get("words")).trim();
    onMade(
      await report(room.id, {
        ...subjectOf(about, sequence),
        category: "WorriedAboutThem",
        ...(words && { words }),
        hides: false,
      }),
    );
  };
  return (
    <>
      <p>{t("worry.lead", { name: about.name })}</p>
      <Form action={t("worry.send")} onSubmit={send} onCancel={onClose}>
        <TextAreaField
          name="words"
          label={t("worry.words")}
          hint={t("worry.wordsHint")}
          rows={3}
          max={limits.reportWords}
          isOptional
        />
        <p class="hint">{t("report.who")}</p>
      </Form>
      <details class="worry-help">
        <summary>{t("report.danger")}</summary>
        <HelpHere />
      </details>
    </>
  );
}
