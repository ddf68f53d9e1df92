import { saveRoles } from "../api/team";
import type { TeamMember } from "../api/wire";
import { session } from "../models/Session";
import { t } from "../texts";
import { Dialog } from "../ui/Dialog";
import { Form } from "../ui/Form";

interface RolesDialogProps {
  person: TeamMember;
  onChanged: () => Promise<void>;
  onClose: () => void;
}

export function RolesDialog({ person, onChanged, onClose }: RolesDialogProps) {
  const submit = async (values: FormData) => {
    await saveRoles(person.memberId, {
      facilitator: values.has("facilitator"),
      administrator: values.has("administrator"),
    });
    if (person.memberId === session.memberId) await session.ask();
    await onChanged();
    onClose();
  };
  return (
    <Dialog title={t("team.changeTitle", { name: person.name })} onClose={onClose}>
      <Form
        action={t("action.save")}
        onSubmit={submit}
        words={{ conflict: "team.rolesConflict", not_allowed: "team.notOneself" }}
        onCancel={onClose}
      >
        <fieldset class="choices">
          <legend class="visually-hidden">{t("team.change")}</legend>
          <label class="choice">
            <input type="checkbox" name="facilitator" defaultChecked={person.facilitator} />
            <span>
              {t("team.facilitator")}
              <span class="hint">{t("team.facilitatorHint")}</span>
            </span>
          </label>
          <label class="choice">
            <input type="checkbox" name="administrator" defaultChecked={person.administrator} />
            <span>
              {t("team.administrator")}
              <span class="hint">{t("team.administratorHint")}</span>
            </span>
          </label>
        </fieldset>
      </Form>
    </Dialog>
  );
}
