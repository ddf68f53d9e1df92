import { Link } from "wouter-preact";
import { limits } from "../api/limits";
import { report } from "../api/moderation";
import type { Author, ReportCategory, ReportMade } from "../api/wire";
import { useRoom } from "../rooms/roomContext";
import { t } from "../texts";
import { CheckField } from "../ui/CheckField";
import { Form } from "../ui/Form";
import { RadioGroup } from "../ui/RadioGroup";
import { TextAreaField } from "../ui/TextAreaField";
import type { ReportDialogProps } from "./ReportDialog";
import { categoryChoices, isCategory } from "./reportWords";

export interface ReportFormProps extends ReportDialogProps {
  onMade: (made: ReportMade) => void;
}

/** Why, in a few words, and honestly who will read it. */
export function ReportForm({ about, sequence, onMade, onClose }: ReportFormProps) {
  const room = useRoom();
  const send = async (values: FormData) => {
    const category = values.get("category");
    if (!isCategory(category)) return;
    const words = String(values.get("words")).trim();
    const made = await report(room.id, {
      ...subjectOf(about, sequence),
      category,
      ...(words && { words }),
      hides: values.get("hides") === "on",
    });
    onMade(made);
  };
  return (
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
        {sequence !== undefined && <CheckField name="hides" label={t("report.fold")} />}
        <p class="hint">{t("report.who")}</p>
        <p class="hint">{t("report.copy")}</p>
      </Form>
    </>
  );
}

/** The message, or the person where there is none. */
export function subjectOf({ seatId }: Author, sequence: number | undefined) {
  return sequence === undefined
    ? ({ kind: "Seat", seatId } as const)
    : ({ kind: "Message", sequence } as const);
}
