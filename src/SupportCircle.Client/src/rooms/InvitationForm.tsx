import { invite } from "../api/invitations";
import { limits } from "../api/limits";
import type { InvitationMade } from "../api/wire";
import { t } from "../texts";
import { Form } from "../ui/Form";
import { SelectField } from "../ui/SelectField";
import { TextField } from "../ui/TextField";

interface InvitationFormProps {
  circleId: string;
  onMade: (invitation: InvitationMade) => void;
}

export function InvitationForm({ circleId, onMade }: InvitationFormProps) {
  const submit = async (values: FormData) => {
    const request = {
      uses: Number(values.get("uses")),
      expiresInHours: Number(values.get("expiresInHours")),
    };
    onMade(await invite(circleId, request));
  };
  return (
    <Form action={t("invitations.make")} onSubmit={submit}>
      <div class="field-pair">
        <TextField
          name="uses"
          type="number"
          label={t("invitations.uses")}
          value={1}
          min={1}
          max={limits.invitationUsesMax}
          missing={t("invitations.usesWrong", { max: limits.invitationUsesMax })}
          wrong={t("invitations.usesWrong", { max: limits.invitationUsesMax })}
        />
        <SelectField
          name="expiresInHours"
          label={t("invitations.expires")}
          value="72"
          choices={[
            ["24", t("invitations.day")],
            ["72", t("invitations.threeDays")],
            ["168", t("invitations.week")],
            ["720", t("invitations.month")],
          ]}
        />
      </div>
    </Form>
  );
}
