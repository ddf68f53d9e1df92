import { useEffect, useState } from "preact/hooks";
import { limits } from "../api/limits";
import type { CaseView, DecisionKind } from "../api/wire";
import { measuresOf, needsReasons } from "../models/measures";
import type { OpenCase } from "../models/OpenCase";
import { groundChoices, isGround } from "../moderation/decisionWords";
import { t } from "../texts";
import { Form } from "../ui/Form";
import { personName } from "../ui/personName";
import { SelectField } from "../ui/SelectField";
import { TextAreaField } from "../ui/TextAreaField";
import { useFirstField } from "../ui/useFirstField";
import { Meanwhile } from "./Meanwhile";
import { MeasureFields } from "./MeasureFields";
import { WhoReadsWhat } from "./WhoReadsWhat";

interface DecisionFormProps {
  open: OpenCase;
  view: CaseView;
  onDone: (words: string) => void;
  onClose: () => void;
}

/** What is done about a case, which rule it rests on, and why. */
export function DecisionForm({ open, view, onDone, onClose }: DecisionFormProps) {
  const { draft, meanwhile } = open;
  const { chosen, minutes, ground, reasons, word } = draft.words.value;
  const [isMissing, setMissing] = useState(false);
  const place = useFirstField();
  const name = personName(view.case.about);
  // What cannot be decided any more stays in the draft, and is not sent.
  const taken = chosen.filter((kind) => view.allowed.includes(kind));
  const isBurden = needsReasons(taken);
  useEffect(() => {
    open.beginDecision();
    return () => open.endDecision();
  }, [open]);
  const choose = (kinds: readonly DecisionKind[]) => {
    setMissing(false);
    draft.write({ chosen: kinds });
  };
  const submit = async () => {
    setMissing(taken.length === 0);
    if (taken.length === 0) return;
    const isTaken = await open.decide({
      measures: measuresOf(taken, minutes),
      ...(isBurden && isGround(ground) && { ground, reasons: reasons.trim() }),
      ...(word.trim() && { word: word.trim() }),
    });
    if (isTaken) onDone(t("decide.done"));
  };
  return (
    <div class="case-form" ref={place}>
      <h2>{t("decide.title")}</h2>
      <Form
        action={t("decide.send")}
        onSubmit={submit}
        words={{ conflict: "decide.taken", not_allowed: "decide.notAllowed" }}
        aside={
          <button type="button" class="button is-quiet" onClick={onClose}>
            {t("decide.later")}
          </button>
        }
      >
        {meanwhile.value && <Meanwhile key={view.case.version} kinds={meanwhile.value} />}
        <MeasureFields
          allowed={view.allowed}
          chosen={taken}
          minutes={minutes}
          onChoose={choose}
          onLength={(kind, length) => draft.write({ minutes: { ...minutes, [kind]: length } })}
        />
        {isMissing && (
          <p class="problem" role="alert">
            {t("decide.missing")}
          </p>
        )}
        {isBurden && (
          <>
            <SelectField
              name="ground"
              label={t("decide.ground")}
              value={ground}
              choices={[["", t("decide.groundChoose")], ...groundChoices()]}
              missing={t("decide.groundMissing")}
              onChoose={(value) => draft.write({ ground: isGround(value) ? value : "" })}
            />
            <TextAreaField
              name="reasons"
              label={t("decide.reasons", { name })}
              hint={t("decide.reasonsHint")}
              max={limits.reasons}
              value={reasons}
              onInput={(text) => draft.write({ reasons: text })}
            />
          </>
        )}
        <TextAreaField
          name="word"
          label={t("decide.word")}
          hint={t("decide.wordHint")}
          rows={2}
          max={limits.closingWord}
          isOptional
          value={word}
          onInput={(text) => draft.write({ word: text })}
        />
        <WhoReadsWhat name={name} isBurden={isBurden} chosen={taken} />
      </Form>
    </div>
  );
}
