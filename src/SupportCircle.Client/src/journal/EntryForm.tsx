import { limits } from "../api/limits";
import type { EntryDraft } from "../models/EntryDraft";
import { t } from "../texts";
import { Form } from "../ui/Form";
import { DraftArea, DraftLine } from "./DraftFields";

interface EntryFormProps {
  draft: EntryDraft;
  /** @throws {Refusal} */
  onSave: () => Promise<void>;
  onCancel: () => void;
}

/** Title and text. All of it is kept on the device until it is saved. */
export function EntryForm({ draft, onSave, onCancel }: EntryFormProps) {
  const { title, text } = draft.words.value;
  return (
    <Form
      action={t("journal.save")}
      onSubmit={onSave}
      onCancel={onCancel}
      words={{ conflict: "journal.conflict", not_found: "journal.deletedElsewhere" }}
      aside={
        <span class="hint" role="status">
          {draft.isUnsaved.value && t("plan.unsaved")}
        </span>
      }
    >
      <DraftLine
        name="title"
        label={t("journal.entryTitle")}
        value={title}
        max={limits.journalTitle}
        onInput={(value) => draft.write({ title: value })}
      />
      <DraftArea
        name="text"
        label={t("journal.text")}
        value={text}
        max={limits.journalText}
        onInput={(value) => draft.write({ text: value })}
      />
    </Form>
  );
}
