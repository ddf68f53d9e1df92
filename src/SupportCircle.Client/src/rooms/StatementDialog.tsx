import type { ComponentChildren } from "preact";
import { limits } from "../api/limits";
import type { StatementRequest } from "../api/wire";
import { groundChoices, isGround } from "../moderation/decisionWords";
import { t } from "../texts";
import type { RefusalWords } from "../texts/refusals";
import { Dialog } from "../ui/Dialog";
import { Form } from "../ui/Form";
import { SelectField } from "../ui/SelectField";
import { TextAreaField } from "../ui/TextAreaField";

interface StatementDialogProps {
  title: string;
  words: string;
  /** What the button says. */
  action: string;
  isDanger?: boolean;
  refusals?: RefusalWords;
  /** What else is asked, before the reasons. */
  children?: ComponentChildren;
  onDecide: (statement: StatementRequest, values: FormData) => Promise<void>;
  onClose: () => void;
}

/** What a facilitator does at once, with the reasons that the one reads whom it concerns. */
export function StatementDialog(props: StatementDialogProps) {
  const { title, words, action, isDanger, refusals, children, onDecide, onClose } = props;
  const send = async (values: FormData) => {
    const ground = String(values.get("ground"));
    if (!isGround(ground)) return;
    await onDecide({ ground, reasons: String(values.get("reasons")).trim() }, values);
    onClose();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{words}</p>
      <Form action={action} isDanger={isDanger} words={refusals} onSubmit={send} onCancel={onClose}>
        {children}
        <TextAreaField
          name="reasons"
          label={t("inRoom.reasons")}
          hint={t("inRoom.reasonsHint")}
          rows={2}
          max={limits.reasons}
        />
        <SelectField
          name="ground"
          label={t("decide.ground")}
          value="Agreements"
          choices={groundChoices()}
          missing={t("decide.groundMissing")}
        />
      </Form>
    </Dialog>
  );
}
