import { useState } from "preact/hooks";
import { invitations, withdrawInvitation } from "../api/invitations";
import { Refusal } from "../api/Refusal";
import type { InvitationMade } from "../api/wire";
import { t } from "../texts";
import { refusalText } from "../texts/refusals";
import { Loading } from "../ui/Loading";
import { Notice } from "../ui/Notice";
import { Section } from "../ui/Section";
import { useLoad } from "../ui/useLoad";
import { InvitationForm } from "./InvitationForm";
import { InvitationRow } from "./InvitationRow";
import { NewInvitation } from "./NewInvitation";

/** For facilitators: the links that bring people in. */
export function Invitations({ circleId }: { circleId: string }) {
  const load = useLoad(() => invitations(circleId), circleId);
  const [made, setMade] = useState<InvitationMade | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const withdraw = async (id: string) => {
    setFailure(null);
    try {
      await withdrawInvitation(circleId, id);
      if (made?.id === id) setMade(null);
      await load.reload();
    } catch (error) {
      setFailure(refusalText(Refusal.of(error)));
    }
  };
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
