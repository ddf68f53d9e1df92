import { askForSeat } from "../api/joining";
import { limits } from "../api/limits";
import type { CircleListing } from "../api/wire";
import { session } from "../models/Session";
import { t } from "../texts";
import { Form } from "../ui/Form";
import { Section } from "../ui/Section";
import { TextAreaField } from "../ui/TextAreaField";
import { TextField } from "../ui/TextField";

interface AskForSeatProps {
  circle: CircleListing;
  onAsked: () => Promise<void>;
}

export function AskForSeat({ circle, onAsked }: AskForSeatProps) {
  const ask = async (values: FormData) => {
    await askForSeat(circle.id, {
      name: String(values.get("name")).trim(),
      note: String(values.get("note")).trim(),
    });
    await onAsked();
  };
  return (
    <Section title={t("door.ask")}>
      <p>{t(circle.seatsFree > 0 ? "door.askLead" : "door.askLeadFull")}</p>
      <Form
        action={t("door.ask")}
        onSubmit={ask}
        words={{ conflict: "door.conflict", not_found: "door.unknownWords" }}
      >
        <TextAreaField
          name="note"
          label={t("door.note")}
          hint={t("door.noteHint")}
          max={limits.note}
          isOptional
        />
        <TextField
          name="name"
          label={t("seat.name")}
          hint={t("door.nameHint")}
          value={session.member?.displayName}
          autoComplete="off"
          maxLength={limits.name}
          missing={t("seat.nameMissing")}
          wrong={t("account.nameWrong")}
        />
      </Form>
    </Section>
  );
}
