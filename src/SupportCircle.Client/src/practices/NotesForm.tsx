import { limits } from "../api/limits";
import type { PracticeNotes } from "../models/PracticeNotes";
import { t } from "../texts";
import { Form } from "../ui/Form";
import { NoteField } from "./NoteField";

interface NotesFormProps {
  notes: PracticeNotes;
  /** @throws {Refusal} */
  onSave: () => Promise<void>;
}

/** What one expects, before; and what happened, after. All of it is kept on the device until it is saved. */
export function NotesForm({ notes, onSave }: NotesFormProps) {
  const { expected, happened } = notes.notes.value;
  return (
    <Form
      action={t("practice.save")}
      onSubmit={onSave}
      words={{ conflict: "practice.conflict" }}
      aside={
        <span class="hint" role="status">
          {notes.isUnsaved.value && t("plan.unsaved")}
        </span>
      }
    >
      <NoteField
        name="expected"
        label={t("practice.expected")}
        hint={t("practice.expectedHint")}
        value={expected}
        max={limits.practiceNote}
        onInput={(value) => notes.write({ expected: value })}
      />
      <NoteField
        name="happened"
        label={t("practice.happened")}
        hint={t("practice.happenedHint")}
        value={happened}
        max={limits.practiceNote}
        onInput={(value) => notes.write({ happened: value })}
      />
    </Form>
  );
}
