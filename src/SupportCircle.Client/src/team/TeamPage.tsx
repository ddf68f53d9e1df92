import { team } from "../api/team";
import "../styles/team.css";
import { t } from "../texts";
import { Loading } from "../ui/Loading";
import { Page } from "../ui/Page";
import { useLoad } from "../ui/useLoad";
import { TeamCircles } from "./TeamCircles";
import { TeamInvitations } from "./TeamInvitations";
import { TeamPeople } from "./TeamPeople";

/** For administrators: who looks after circles, and who after this place. */
export function TeamPage() {
  const load = useLoad(team);
  return (
    <Page title={t("team.title")} lead={t("team.lead")}>
      {load.value ? (
        <>
          <TeamPeople team={load.value} onChanged={load.reload} />
          <TeamCircles team={load.value} onChanged={load.reload} />
          <TeamInvitations invitations={load.value.invitations} onChanged={load.reload} />
        </>
      ) : (
        <Loading of={load} />
      )}
    </Page>
  );
}
