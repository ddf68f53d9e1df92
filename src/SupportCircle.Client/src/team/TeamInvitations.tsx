import { useState } from "preact/hooks";
import { inviteToTeam, withdrawFromTeam } from "../api/team";
import type { TeamInvitationMade, TeamInvitationSummary } from "../api/wire";
import { NewInvitation } from "../rooms/NewInvitation";
import { t } from "../texts";
import { Notice } from "../ui/Notice";
import { Section } from "../ui/Section";
import { dateAndTime } from "../ui/times";
import { useAttempt } from "../ui/useAttempt";

interface TeamInvitationsProps {
  invitations: readonly TeamInvitationSummary[];
  onChanged: () => Promise<void>;
}

export function TeamInvitations({ invitations, onChanged }: TeamInvitationsProps) {
  const [made, setMade] = useState<TeamInvitationMade | null>(null);
  const { failure, attempt } = useAttempt();
  const invite = () =>
    attempt(async () => {
      setMade(await inviteToTeam());
      await onChanged();
    });
  const withdraw = (id: string) =>
    attempt(async () => {
      await withdrawFromTeam(id);
      if (made?.id === id) setMade(null);
      await onChanged();
    });
  return (
    <Section title={t("invitations.title")}>
      <p>{t("team.invitationsHint")}</p>
      {made && <NewInvitation invitation={made} />}
      {failure && (
        <Notice tone="danger" isNews>
          {failure}
        </Notice>
      )}
      {invitations.length === 0 && <p class="hint">{t("invitations.none")}</p>}
      <ul class="rows">
        {invitations.map(({ id, madeBy, expiresAt }) => (
          <li key={id} class="row">
            <span class="row-words">
              <span>{t("team.invitedBy", { name: madeBy })}</span>
              <span class="hint">{t("invitations.until", { until: dateAndTime(expiresAt) })}</span>
            </span>
            <button type="button" class="button is-quiet" onClick={() => void withdraw(id)}>
              {t("invitations.withdraw")}
            </button>
          </li>
        ))}
      </ul>
      <p class="actions">
        <button type="button" class="button" onClick={() => void invite()}>
          {t("invitations.make")}
        </button>
      </p>
    </Section>
  );
}
