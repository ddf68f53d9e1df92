import { setLevel } from "../api/cases";
import { limits } from "../api/limits";
import type { CaseView } from "../api/wire";
import type { OpenCase } from "../models/OpenCase";
import { t } from "../texts";
import { Form } from "../ui/Form";
import { RadioGroup } from "../ui/RadioGroup";
import { TextAreaField } from "../ui/TextAreaField";
import { useFirstField } from "../ui/useFirstField";
import { isLevel, levelChoices } from "./signalWords";

interface LevelFormProps {
  open: OpenCase;
  view: CaseView;
  onDone: (words: string) => void;
  onClose: () => void;
}

/** How soon it needs somebody, said by a person: it counts whatever the software says. */
export function LevelForm({ open, view, onDone, onClose }: LevelFormProps) {
  const { draft } = open;
  const place = useFirstField();
  const submit = async (values: FormData) => {
    const level = values.get("level");
    if (!isLevel(level)) return;
    await open.act(() => setLevel(open.id, level, draft.words.value.why.trim()));
    draft.clear("why");
    onDone(t("level.done"));
  };
  return (
    <div class="case-form" ref={place}>
      <Form action={t("level.send")} onSubmit={submit} onCancel={onClose}>
        <RadioGroup
          name="level"
          legend={t("level.legend")}
          value={view.case.setLevel ?? view.case.signalLevel ?? "Amber"}
          choices={levelChoices()}
        />
        <TextAreaField
          name="text"
          label={t("level.why")}
          hint={t("level.whyHint")}
          max={limits.caseNote}
          value={draft.words.peek().why}
          onInput={(why) => draft.write({ why })}
        />
      </Form>
    </div>
  );
}
