import { useEffect, useMemo } from "preact/hooks";
import { Link } from "wouter-preact";
import { Glance } from "../models/Glance";
import "../styles/glance.css";
import { t } from "../texts";
import { refusalText } from "../texts/refusals";
import { Heading } from "../ui/Heading";
import { LoadFailed } from "../ui/LoadFailed";
import { NotFoundPage } from "../ui/NotFoundPage";
import { CircleGlanceCard } from "./CircleGlanceCard";
import { OtherCircles } from "./OtherCircles";

const makeLine = async () => (await import("../realtime/signalrLine")).signalrLine("/hubs/moderation");

/** The circles that somebody looks after: who is there, who has not been heard from, and what there is to do. */
export function GlancePage() {
  const glance = useMemo(() => new Glance(makeLine), []);
  useEffect(() => {
    glance.watch.start();
    return () => glance.watch.stop();
  }, [glance]);
  const seen = glance.seen.value;
  const refusal = glance.refusal.value;
  if (refusal?.code === "not_allowed" || refusal?.code === "not_found") return <NotFoundPage />;
  if (!seen) {
    if (refusal) return <LoadFailed onRetry={() => void glance.load()} />;
    return <main class="page" aria-busy="true" />;
  }
  return (
    <main class="page glance">
      <header class="page-head">
        <Link href="/moderation" class="desk-back-link">
          {t("figures.back")}
        </Link>
        <Heading>{t("glance.title")}</Heading>
        {seen.held.length > 0 && <p class="lead">{t("glance.lead")}</p>}
      </header>
      {refusal && (
        <p class="notice is-attention" role="status">
          {refusalText(refusal)}
        </p>
      )}
      {seen.held.length === 0 && (
        <div class="empty">
          <h2>{t("glance.noneTitle")}</h2>
          <p>{t("glance.noneWords")}</p>
        </div>
      )}
      <ul class="glance-circles">
        {seen.held.map((one) => (
          <CircleGlanceCard
            key={one.counts.circleId}
            glance={one}
            now={glance.now.value}
            quietDays={seen.quietDays}
          />
        ))}
      </ul>
      <OtherCircles circles={seen.others} />
    </main>
  );
}
