import { useState } from "preact/hooks";
import { decideAppeal } from "../api/cases";
import { limits } from "../api/limits";
import type { AppealOutcome } from "../api/wire";
import type { OpenCase } from "../models/OpenCase";
import { t } from "../texts";
import { Form } from "../ui/Form";
import { RadioGroup } from "../ui/RadioGroup";
import { TextAreaField } from "../ui/TextAreaField";

interface AppealDecisionFormProps {
  open: OpenCase;
  decisionId: string;
  onDone: (words: string) => void;
}

/** Whether a decision stands, and what is said to the one who asked for another look. */
export function AppealDecisionForm({ open, decisionId, onDone }: AppealDecisionFormProps) {
  const { draft } = open;
  const [outcome, choose] = useState<AppealOutcome | null>(null);
  const [isMissing, setMissing] = useState(false);
  const submit = async () => {
    setMissing(outcome === null);
    if (outcome === null) return;
    const answer = draft.words.value.answer.trim();
    await open.act(() => decideAppeal(decisionId, { outcome, answer }));
    draft.clear("answer");
    onDone(t(outcome === "Upheld" ? "appeals.upheldDone" : "appeals.overturnedDone"));
  };
  return (
    <div class="case-form">
      <Form action={t("appeals.send")} onSubmit={submit} words={{ conflict: "appeals.conflict" }}>
        <RadioGroup<AppealOutcome>
          name="outcome"
          legend={t("appeals.outcome")}
          choices={[
            ["Upheld", t("appeals.upheld"), t("appeals.upheldHint")],
            ["Overturned", t("appeals.overturned"), t("appeals.overturnedHint")],
          ]}
          onChoose={choose}
        />
        {isMissing && (
          <p class="problem" role="alert">
            {t("appeals.missing")}
          </p>
        )}
        <TextAreaField
          name="answer"
          label={t("appeals.answer")}
          hint={t("appeals.answerHint")}
          max={limits.reasons}
          value={draft.words.peek().answer}
          onInput={(text) => draft.write({ answer: text })}
        />
      </Form>
    </div>
  );
}
