import { Link } from "wouter-preact";
import { t } from "../texts";
import { Heading } from "../ui/Heading";
import { AppealList } from "./AppealList";
import { CaseList } from "./CaseList";
import { CircleFilter } from "./CircleFilter";
import { useDashboard } from "./dashboardContext";
import type { DeskPlace } from "./place";
import { QueueTabs } from "./QueueTabs";
import { ShiftLink } from "./ShiftLink";

interface QueueProps {
  place: DeskPlace;
  onChoose: () => void;
}

/** What waits, on the left. */
export function Queue({ place, onChoose }: QueueProps) {
  const { connection, refusal } = useDashboard();
  const isBehind = !connection.isLive.value || refusal.value !== null;
  return (
    <section class="desk-queue" aria-label={t("desk.queue")}>
      <header class="desk-head">
        {place.id ? <h2>{t("desk.title")}</h2> : <Heading>{t("desk.title")}</Heading>}
        <button
          type="button"
          class="icon-button"
          aria-label={t("choices.title")}
          title={t("choices.title")}
          onClick={onChoose}
        >
          <kbd>?</kbd>
        </button>
      </header>
      <ShiftLink />
      <p class="desk-beside">
        <Link href="/moderation/circles">{t("glance.link")}</Link>
        <Link href="/moderation/figures">{t("figures.title")}</Link>
        <Link href="/moderation/drills">{t("drill.title")}</Link>
      </p>
      <QueueTabs place={place} />
      {place.tab !== "appeals" && <CircleFilter place={place} />}
      {place.tab === "appeals" ? <AppealList place={place} /> : <CaseList place={place} />}
      <p class="hint desk-line" role="status">
        {isBehind && t("desk.notLive")}
      </p>
    </section>
  );
}
