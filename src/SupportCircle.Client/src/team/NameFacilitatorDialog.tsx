import { nameFacilitator } from "../api/team";
import type { TeamCircle, TeamMember } from "../api/wire";
import { session } from "../models/Session";
import { t } from "../texts";
import { Dialog } from "../ui/Dialog";
import { Form } from "../ui/Form";
import { SelectField } from "../ui/SelectField";

interface NameFacilitatorDialogProps {
  circle: TeamCircle;
  people: readonly TeamMember[];
  onChanged: () => Promise<void>;
  onClose: () => void;
}

/** Nobody names themself: an administrator who is a facilitator too is given a circle by another one. */
export function NameFacilitatorDialog({ circle, people, onChanged, onClose }: NameFacilitatorDialogProps) {
  const others = people.filter(
    ({ memberId, facilitator, suspended }) =>
      facilitator && !suspended && memberId !== session.memberId && !circle.facilitators.includes(memberId),
  );
  const close = (words: string) => (
    <button type="button" class="button is-quiet" onClick={onClose}>
      {words}
    </button>
  );
  return (
    <Dialog title={t("team.nameTitle", { circle: circle.name })} onClose={onClose}>
      {others.length === 0 ? (
        <>
          <p>{t("team.nobodyToName")}</p>
          <div class="actions">{close(t("action.close"))}</div>
        </>
      ) : (
        <Form
          action={t("team.name")}
          words={{ conflict: "team.nameConflict" }}
          onSubmit={async (values) => {
            await nameFacilitator(circle.id, String(values.get("person")));
            await onChanged();
            onClose();
          }}
          aside={close(t("action.cancel"))}
        >
          <p>{t("team.nameHint")}</p>
          <SelectField
            name="person"
            label={t("team.person")}
            choices={others.map(({ memberId, name }) => [memberId, name] as const)}
          />
        </Form>
      )}
    </Dialog>
  );
}
