import { endShift, leaveNote } from "../api/shift";
import type { DeskCircle } from "../api/wire";
import { useDashboard } from "../dashboard/dashboardContext";
import type { CaseDraft } from "../models/CaseDraft";
import { t } from "../texts";
import { Form } from "../ui/Form";
import { useFirstField } from "../ui/useFirstField";
import { NoteFields } from "./NoteFields";

interface EndFormProps {
  circles: readonly DeskCircle[];
  draft: CaseDraft;
  onDone: () => void;
  onClose: () => void;
}

/** Ends one's shift, with a word for the next if one likes. What is written stays until it is sent. */
export function EndForm({ circles, draft, onDone, onClose }: EndFormProps) {
  const dashboard = useDashboard();
  const place = useFirstField();
  const submit = async (values: FormData) => {
    const text = draft.words.value.note.trim();
    const circleId = String(values.get("circle") ?? "");
    if (text && circleId) {
      await leaveNote(circleId, text);
      draft.clear("note");
    }
    await endShift();
    dashboard.refresh();
    onDone();
  };
  return (
    <div class="shift-form" ref={place}>
      <Form action={t("shift.end")} onSubmit={submit} onCancel={onClose}>
        {circles.length > 0 && <NoteFields circles={circles} draft={draft} isOptional />}
      </Form>
    </div>
  );
}
