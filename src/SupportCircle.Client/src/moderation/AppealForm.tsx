import { useMemo } from "preact/hooks";
import { appeal } from "../api/cases";
import { limits } from "../api/limits";
import { session } from "../models/Session";
import { Shelf } from "../models/Shelf";
import { t } from "../texts";
import { Form } from "../ui/Form";
import { TextAreaField } from "../ui/TextAreaField";
import { useFirstField } from "../ui/useFirstField";

interface AppealFormProps {
  decisionId: string;
  onSent: () => Promise<void>;
  onClose: () => void;
}

/** Why somebody wants somebody else to look at a decision. What they write survives a reload. */
export function AppealForm({ decisionId, onSent, onClose }: AppealFormProps) {
  const shelf = useMemo(() => new Shelf(session.memberId ?? "", decisionId), [decisionId]);
  const place = useFirstField();
  const send = async (values: FormData) => {
    await appeal(decisionId, String(values.get("words")).trim());
    shelf.erase("draft");
    await onSent();
  };
  return (
    <div ref={place}>
      <Form
        action={t("appeal.send")}
        onSubmit={send}
        words={{ conflict: "appeal.conflict" }}
        onCancel={onClose}
      >
        <TextAreaField
          name="words"
          label={t("appeal.words")}
          hint={t("appeal.wordsHint")}
          rows={5}
          max={limits.appeal}
          value={shelf.read<string>("draft") ?? ""}
          onInput={(text) => (text ? shelf.write("draft", text) : shelf.erase("draft"))}
        />
      </Form>
    </div>
  );
}
