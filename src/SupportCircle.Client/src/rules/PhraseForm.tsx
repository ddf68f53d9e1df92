import { useState } from "preact/hooks";
import { limits } from "../api/limits";
import { Refusal } from "../api/Refusal";
import { addPhrase, tryPhrase } from "../api/rules";
import type { PhraseRequest } from "../api/wire";
import { t } from "../texts";
import { CheckField } from "../ui/CheckField";
import { Form } from "../ui/Form";
import { RadioGroup } from "../ui/RadioGroup";
import { TextField } from "../ui/TextField";
import { useAttempt } from "../ui/useAttempt";
import { actionChoices, isAction } from "./ruleWords";
import { TextTrial } from "./TextTrial";
import { TrialProblems } from "./TrialProblems";

interface PhraseFormProps {
  circleId?: string | undefined;
  onAdded: () => Promise<void>;
}

/** One more to watch for, which can be tried on a text before. */
export function PhraseForm({ circleId, onAdded }: PhraseFormProps) {
  const [isFound, setFound] = useState<boolean | null>(null);
  const [reason, setReason] = useState<string | null>(null);
  const { failure, attempt } = useAttempt();

  /** Why a pattern cannot be looked for is said by whoever reads it. */
  const asking = async (ask: () => Promise<void>) => {
    setReason(null);
    setFound(null);
    try {
      await ask();
    } catch (error) {
      const refusal = Refusal.of(error);
      if (!refusal.fields.includes("pattern") || !refusal.reason) throw error;
      setReason(refusal.reason);
    }
  };
  const tryOut = (values: FormData) => {
    void attempt(() =>
      asking(async () =>
        setFound((await tryPhrase(phraseOf(values), String(values.get("text")), circleId)).isFound),
      ),
    );
  };
  return (
    <div class="phrase-form">
      <h3>{t("rules.add")}</h3>
      <Form
        action={t("rules.addAction")}
        words={{ conflict: "rules.tooMany" }}
        onSubmit={(values) =>
          asking(async () => {
            await addPhrase(phraseOf(values), circleId);
            await onAdded();
          })
        }
      >
        <TextField
          name="pattern"
          label={t("rules.phrase")}
          hint={t("rules.phraseHint")}
          autoComplete="off"
          maxLength={limits.phrase}
          missing={t("rules.phraseMissing")}
        />
        <CheckField name="isPattern" label={t("rules.asPattern")} />
        <RadioGroup name="action" legend={t("rules.then")} value="Hold" choices={actionChoices()} />
        <TextTrial onTry={tryOut}>
          {isFound !== null && <p>{t(isFound ? "rules.isFound" : "rules.isNotFound")}</p>}
        </TextTrial>
        <TrialProblems reason={reason} failure={failure} />
      </Form>
    </div>
  );
}

function phraseOf(values: FormData): PhraseRequest {
  const action = values.get("action");
  return {
    pattern: String(values.get("pattern")).trim(),
    isPattern: values.has("isPattern"),
    action: isAction(action) ? action : "Hold",
  };
}
