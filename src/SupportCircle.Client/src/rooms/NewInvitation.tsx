import type { InvitationMade } from "../api/wire";
import { t } from "../texts";
import { CopyButton } from "../ui/CopyButton";

/** The link, which is shown this once. */
export function NewInvitation({ invitation }: { invitation: Pick<InvitationMade, "id" | "link"> }) {
  return (
    <div class="notice is-calm new-invitation" role="status">
      <label for={invitation.id}>{t("invitations.link")}</label>
      <input
        id={invitation.id}
        readOnly
        value={invitation.link}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p class="hint">{t("invitations.once")}</p>
      <CopyButton text={invitation.link} label={t("invitations.copy")} />
    </div>
  );
}
