import { limits } from "../api/limits";
import type { PlanDraft, PlanPersonWords } from "../models/PlanDraft";
import { t } from "../texts";
import { FieldFrame } from "../ui/FieldFrame";
import { useField } from "../ui/formContext";

interface PersonFieldsProps {
  person: PlanPersonWords;
  index: number;
  draft: PlanDraft;
}

export function PersonFields({ person, index, draft }: PersonFieldsProps) {
  const name = useField(`people.${index}.name`, false);
  const reach = useField(`people.${index}.reach`, false);
  return (
    <div class="plan-person">
      <FieldFrame id={name.id} label={t("plan.personName")} problem={name.problem}>
        <input
          {...name.control}
          type="text"
          dir="auto"
          autoComplete="off"
          value={person.name}
          data-max={limits.planName}
          data-wrong={t("plan.personMissing")}
          onInput={(event) => draft.writePerson(index, { name: event.currentTarget.value })}
        />
      </FieldFrame>
      <FieldFrame id={reach.id} label={t("plan.personReach")} problem={reach.problem} isOptional>
        <input
          {...reach.control}
          type="text"
          dir="auto"
          autoComplete="off"
          value={person.reach}
          data-max={limits.planReach}
          onInput={(event) => draft.writePerson(index, { reach: event.currentTarget.value })}
        />
      </FieldFrame>
      <button
        type="button"
        class="button is-quiet"
        aria-label={person.name ? t("plan.removeNamed", { name: person.name }) : t("plan.remove")}
        onClick={() => draft.removePerson(index)}
      >
        {t("plan.remove")}
      </button>
    </div>
  );
}
