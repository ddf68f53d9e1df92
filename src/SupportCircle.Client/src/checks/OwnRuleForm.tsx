import { useState } from "preact/hooks";
import { addRule, tryRules } from "../api/checks";
import { limits } from "../api/limits";
import { Refusal } from "../api/Refusal";
import type { RuleTrial } from "../api/wire";
import { categoryChoices, levelChoices } from "../dashboard/signalWords";
import { TextTrial } from "../rules/TextTrial";
import { TrialProblems } from "../rules/TrialProblems";
import { spokenLanguage, t } from "../texts";
import { Form } from "../ui/Form";
import { SelectField } from "../ui/SelectField";
import { TextAreaField } from "../ui/TextAreaField";
import { TextField } from "../ui/TextField";
import { useAttempt } from "../ui/useAttempt";
import { ownRuleOf, ruleLanguages } from "./ownRule";
import { TrialFindings } from "./TrialFindings";

/** One more rule, which can be tried on a text before. */
export function OwnRuleForm({ onAdded }: { onAdded: () => Promise<void> }) {
  const [trial, setTrial] = useState<RuleTrial | null>(null);
  const [reason, setReason] = useState<string | null>(null);
  const { failure, attempt } = useAttempt();

  /** What is wrong with a pattern or an example, and where, is said by whoever reads it. */
  const asking = async (ask: () => Promise<void>) => {
    setReason(null);
    setTrial(null);
    try {
      await ask();
    } catch (error) {
      setReason(Refusal.of(error).reason ?? null);
      throw error;
    }
  };
  const tryOut = (values: FormData) => {
    const rule = ownRuleOf(values);
    const text = String(values.get("text"));
    void attempt(() =>
      asking(async () => setTrial(await tryRules(text, rule.patterns.length > 0 ? rule : undefined))),
    );
  };
  return (
    <div class="phrase-form">
      <Form
        action={t("ownRules.add")}
        words={{ conflict: "ownRules.conflict" }}
        onSubmit={(values) =>
          asking(async () => {
            await addRule(ownRuleOf(values));
            await onAdded();
          })
        }
      >
        <TextField
          name="about"
          label={t("ownRules.about")}
          hint={t("ownRules.aboutHint")}
          autoComplete="off"
          maxLength={limits.ruleAbout}
          missing={t("ownRules.aboutMissing")}
        />
        <SelectField name="category" label={t("checks.category")} choices={categoryChoices()} />
        <SelectField
          name="level"
          label={t("level.legend")}
          value="Red"
          choices={levelChoices()
            .filter(([level]) => level !== "Green")
            .map(([level, words]) => [level, words] as const)}
        />
        <SelectField
          name="language"
          label={t("checks.language")}
          value={spokenLanguage()}
          choices={ruleLanguages()}
        />
        <TextAreaField
          name="patterns"
          label={t("ownRules.patterns")}
          hint={t("ownRules.patternsHint")}
          max={limits.rulePatterns}
        />
        <TextAreaField
          name="example"
          label={t("checks.example")}
          hint={t("ownRules.exampleHint")}
          rows={2}
          max={limits.ruleExample}
        />
        <TextTrial onTry={tryOut}>{trial && <TrialFindings trial={trial} />}</TextTrial>
        <TrialProblems reason={reason} failure={failure} />
      </Form>
    </div>
  );
}
