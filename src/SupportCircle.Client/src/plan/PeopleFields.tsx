import { limits } from "../api/limits";
import type { PlanDraft } from "../models/PlanDraft";
import { t } from "../texts";
import { Examples } from "./Examples";
import { PersonFields } from "./PersonFields";
import { partWords } from "./planParts";

/** Whom one can turn to, each with how they are reached. */
export function PeopleFields({ draft }: { draft: PlanDraft }) {
  const { people } = draft.words.value;
  const { title, hint } = partWords.people;
  const isFull = people.length >= limits.planLines;
  return (
    <fieldset class="plan-field plan-people-fields">
      <legend>{t(title)}</legend>
      <p class="hint">{t(hint)}</p>
      {people.map((person, index) => (
        // A person has no name of their own yet: their place is what they are.
        <PersonFields key={index} person={person} index={index} draft={draft} />
      ))}
      {!isFull && (
        <p>
          <button type="button" class="button" onClick={() => draft.addPerson()}>
            {t("plan.addPerson")}
          </button>
        </p>
      )}
      {!isFull && <Examples part="people" onTake={(words) => draft.addPerson(words)} />}
    </fieldset>
  );
}
