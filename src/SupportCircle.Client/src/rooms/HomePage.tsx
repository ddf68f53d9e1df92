import { useEffect } from "preact/hooks";
import { Link } from "wouter-preact";
import { myCircles } from "../api/circles";
import { AskInterests } from "../joining/AskInterests";
import { MyRequests } from "../joining/MyRequests";
import { pendingInvitation } from "../models/pendingInvitation";
import { session } from "../models/Session";
import { unread } from "../models/Unread";
import { DecisionNotice } from "../moderation/DecisionNotice";
import { NewNotes } from "../notes/NewNotes";
import { HomePractice } from "../practices/parts";
import { t } from "../texts";
import { Loading } from "../ui/Loading";
import { Page } from "../ui/Page";
import { useLoad } from "../ui/useLoad";
import { CircleCard } from "./CircleCard";
import { NoCircles } from "./NoCircles";

export function HomePage() {
  const circles = useLoad(myCircles);
  useEffect(() => {
    void unread.load();
  }, []);
  return (
    <Page title={t("home.title")} lead={t("home.lead", { name: session.member?.displayName ?? "" })}>
      {pendingInvitation.read() && (
        <p class="notice is-calm">
          {t("home.invited")} <Link href="/join">{t("home.seeInvitation")}</Link>
        </p>
      )}
      <DecisionNotice />
      <NewNotes />
      {!session.isFacilitator && <AskInterests />}
      {!circles.value && <Loading of={circles} />}
      {circles.value?.length === 0 && <NoCircles />}
      <ul class="cards">
        {circles.value?.map((circle) => (
          <CircleCard key={circle.id} circle={circle} />
        ))}
      </ul>
      <MyRequests />
      <HomePractice />
      <p class="actions">
        <Link href="/threads" class="button">
          {t("threads.title")}
        </Link>
        <Link href="/circles" class="button">
          {t("home.findCircle")}
        </Link>
        <Link href="/reach-out" class="button">
          {t("reachOut.title")}
        </Link>
        {session.isFacilitator && (
          <Link href="/circles/new" class="button">
            {t("circle.open")}
          </Link>
        )}
        {(session.isAdministrator || circles.value?.some(({ role }) => role === "Facilitator")) && (
          <Link href="/moderation" class="button">
            {t("desk.title")}
          </Link>
        )}
      </p>
    </Page>
  );
}
