import { leaveNote } from "../api/shift";
import type { DeskCircle } from "../api/wire";
import { useDashboard } from "../dashboard/dashboardContext";
import type { CaseDraft } from "../models/CaseDraft";
import { t } from "../texts";
import { Form } from "../ui/Form";
import { useFirstField } from "../ui/useFirstField";
import { NoteFields } from "./NoteFields";

interface NoteFormProps {
  circles: readonly DeskCircle[];
  draft: CaseDraft;
  onDone: () => void;
  onClose: () => void;
}

/** A note for those who come next, whether one is on shift or not. */
export function NoteForm({ circles, draft, onDone, onClose }: NoteFormProps) {
  const dashboard = useDashboard();
  const place = useFirstField();
  const submit = async (values: FormData) => {
    await leaveNote(String(values.get("circle")), draft.words.value.note.trim());
    draft.clear("note");
    dashboard.refresh();
    onDone();
  };
  return (
    <div class="shift-form" ref={place}>
      <Form action={t("handOver.leave")} onSubmit={submit} onCancel={onClose}>
        <NoteFields circles={circles} draft={draft} />
      </Form>
    </div>
  );
}
