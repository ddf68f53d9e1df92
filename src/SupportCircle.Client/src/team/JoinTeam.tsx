import { useLocation } from "wouter-preact";
import { acceptTeamInvitation } from "../api/team";
import type { TeamInvitationPreview } from "../api/wire";
import { pendingInvitation } from "../models/pendingInvitation";
import { session } from "../models/Session";
import { t } from "../texts";
import { Form } from "../ui/Form";
import { Notice } from "../ui/Notice";
import { Page } from "../ui/Page";

interface JoinTeamProps {
  code: string;
  preview: TeamInvitationPreview;
}

/** Somebody is asked whether they will facilitate, and says yes or not now. */
export function JoinTeam({ code, preview: { already } }: JoinTeamProps) {
  const [, navigate] = useLocation();
  const leave = () => {
    pendingInvitation.erase();
    navigate("/");
  };
  const notNow = (
    <button type="button" class="button is-quiet" onClick={leave}>
      {t("join.notNow")}
    </button>
  );
  if (already) {
    return (
      <Page title={t("team.joinTitle")}>
        <Notice>{t("team.joinAlready")}</Notice>
        <p class="actions">{notNow}</p>
      </Page>
    );
  }
  return (
    <Page title={t("team.joinTitle")} lead={t("team.joinLead")}>
      <p>{t("team.joinWords")}</p>
      <Form
        action={t("team.joinAction")}
        words={{ not_found: "join.codeUnknown" }}
        onSubmit={async () => {
          await acceptTeamInvitation(code);
          pendingInvitation.erase();
          await session.ask();
          navigate("/");
        }}
        aside={notNow}
      />
    </Page>
  );
}
