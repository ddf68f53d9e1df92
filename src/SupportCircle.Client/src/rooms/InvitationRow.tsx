import type { InvitationSummary } from "../api/wire";
import { t } from "../texts";
import { dateAndTime } from "../ui/times";

interface InvitationRowProps {
  invitation: InvitationSummary;
  onWithdraw: () => void;
}

export function InvitationRow({ invitation, onWithdraw }: InvitationRowProps) {
  return (
    <li class="row">
      <span class="row-words">
        <span>{t("invitations.usesLeft", { count: invitation.usesLeft })}</span>
        <span class="hint">{t("invitations.until", { until: dateAndTime(invitation.expiresAt) })}</span>
      </span>
      <button type="button" class="button is-quiet" onClick={onWithdraw}>
        {t("invitations.withdraw")}
      </button>
    </li>
  );
}
