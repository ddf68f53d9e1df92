import { useState } from "preact/hooks";
import { invitations, withdrawInvitation } from "../api/invitations";
import type { InvitationMade } from "../api/wire";
import { t } from "../texts";
import { Loading } from "../ui/Loading";
import { Notice } from "../ui/Notice";
import { Section } from "../ui/Section";
import { useAttempt } from "../ui/useAttempt";
import { useLoad } from "../ui/useLoad";
import { InvitationForm } from "./InvitationForm";
import { InvitationRow } from "./InvitationRow";
import { NewInvitation } from "./NewInvitation";

/** For facilitators: the links that bring people in. */
export function Invitations({ circleId }: { circleId: string }) {
  const load = useLoad(() => invitations(circleId), circleId);
  const [made, setMade] = useState<InvitationMade | null>(null);
  const { failure, attempt } = useAttempt();
  const withdraw = (id: string) =>
    attempt(async () => {
      await withdrawInvitation(circleId, id);
      if (made?.id === id) setMade(null);
      await load.reload();
    });
  return (
    <Section title={t("invitations.title")}>
      {made && <NewInvitation invitation={made} />}
      {failure && (
        <Notice tone="danger" isNews>
          {failure}
        </Notice>
      )}
      {!load.value && <Loading of={load} />}
      {load.value?.length === 0 && <p class="hint">{t("invitations.none")}</p>}
      <ul class="rows">
        {load.value?.map((invitation) => (
          <InvitationRow
            key={invitation.id}
            invitation={invitation}
            onWithdraw={() => void withdraw(invitation.id)}
          />
        ))}
      </ul>
      <InvitationForm
        circleId={circleId}
        onMade={(invitation) => {
          setMade(invitation);
          void load.reload();
        }}
      />
    </Section>
  );
}
