import { writeAgreements } from "../api/circles";
import { limits } from "../api/limits";
import { t } from "../texts";
import { Form } from "../ui/Form";
import { Section } from "../ui/Section";
import { TextAreaField } from "../ui/TextAreaField";
import { useRoom } from "./roomContext";

export function EditAgreements({ text, onClose }: { text: string; onClose: () => void }) {
  const room = useRoom();
  return (
    <Section title={t("agreements.title")}>
      <Form
        action={t("action.save")}
        onSubmit={async (values) => {
          await writeAgreements(room.id, String(values.get("text")).trim());
          await room.loadCircle();
          onClose();
        }}
        onCancel={onClose}
      >
        <TextAreaField
          name="text"
          label={t("agreements.text")}
          hint={t("agreements.editHint")}
          value={text}
          rows={10}
          max={limits.agreements}
        />
      </Form>
    </Section>
  );
}
