import { useState } from "preact/hooks";
import { limits } from "../api/limits";
import { t } from "../texts";
import { Form } from "../ui/Form";
import { Notice } from "../ui/Notice";
import { Section } from "../ui/Section";
import { TextField } from "../ui/TextField";
import { useCircle, useRoom } from "./roomContext";
import { SeatPresence } from "./SeatPresence";

export function SeatName() {
  const room = useRoom();
  const circle = useCircle();
  const [isSaved, setSaved] = useState(false);
  return (
    <Section title={t("seat.title")}>
      <Form
        action={t("action.save")}
        onSubmit={async (values) => {
          setSaved(false);
          await room.takeName(String(values.get("name")).trim());
          setSaved(true);
        }}
      >
        <TextField
          name="name"
          label={t("seat.name")}
          value={circle.seatName}
          autoComplete="off"
          maxLength={limits.name}
          missing={t("seat.nameMissing")}
          wrong={t("seat.nameWrong")}
        />
      </Form>
      {isSaved && <Notice isNews>{t("seat.saved")}</Notice>}
      <SeatPresence />
    </Section>
  );
}
