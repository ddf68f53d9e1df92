import { useEffect, useMemo } from "preact/hooks";
import { Home } from "../models/Home";
import { session } from "../models/Session";
import "../styles/home.css";
import { t } from "../texts";
import { Heading } from "../ui/Heading";
import { Loading } from "../ui/Loading";
import { useVisible } from "../ui/useVisible";
import { CheckInNow } from "./CheckInNow";
import { ForFacilitators } from "./ForFacilitators";
import { MyCircles } from "./MyCircles";
import { OpenRequests } from "./OpenRequests";
import { SmallSteps } from "./SmallSteps";
import { TodaysPractice } from "./TodaysPractice";
import { Waiting } from "./Waiting";

/** Where one comes first: what waits, one's circles, the day. Asked for anew whenever one comes back to it. */
export function HomePage() {
  const home = useMemo(() => new Home(), []);
  const isVisible = useVisible();
  useEffect(() => {
    if (isVisible) void home.load();
  }, [home, isVisible]);
  const view = home.view.value;
  return (
    <main class="page home">
      <header class="page-head">
        <Heading>
          <span dir="auto">{t("home.lead", { name: session.member?.displayName ?? "" })}</span>
        </Heading>
      </header>
      {view ? (
        <>
          <div class="home-main">
            <Waiting view={view} onPutAway={home.load} />
            <MyCircles view={view} />
            <OpenRequests requests={view.requests} onChange={home.load} />
          </div>
          <div class="home-side">
            <TodaysPractice practice={home.practice.value} />
            <CheckInNow last={view.checkedInAt} />
          </div>
          <div class="home-more">
            <SmallSteps circles={view.circles} />
            <ForFacilitators circles={view.circles} />
          </div>
        </>
      ) : (
        <Loading of={{ value: view, refusal: home.refusal.value, reload: home.load }} />
      )}
    </main>
  );
}
