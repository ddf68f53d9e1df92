import { useMemo } from "preact/hooks";
import { Link, useSearch } from "wouter-preact";
import { DeskBand } from "../dashboard/DeskBand";
import { DashboardContext } from "../dashboard/dashboardContext";
import { useOwnDashboard } from "../dashboard/useOwnDashboard";
import { CaseDraft } from "../models/CaseDraft";
import { session } from "../models/Session";
import { Shelf } from "../models/Shelf";
import { t } from "../texts";
import { Heading } from "../ui/Heading";
import { LoadFailed } from "../ui/LoadFailed";
import { Loading } from "../ui/Loading";
import { NotFoundPage } from "../ui/NotFoundPage";
import { ExposureSection } from "./ExposureSection";
import { MyShift } from "./MyShift";
import { NotesSection } from "./NotesSection";
import { OnShift } from "./OnShift";
import { WishesSection } from "./WishesSection";

/** Who is on and what they leave for each other; and what is there for whoever has a lot to carry. */
export function ShiftPage() {
  const dashboard = useOwnDashboard();
  const memberId = session.memberId ?? "";
  const draft = useMemo(() => new CaseDraft(new Shelf(memberId, "handover")), [memberId]);
  const isHandingOver = new URLSearchParams(useSearch()).get("do") === "hand-over";
  const code = dashboard.refusal.value?.code;
  if (code === "not_allowed" || code === "not_found") return <NotFoundPage />;
  const view = dashboard.shift.value;
  const circles = dashboard.desk.value?.circles ?? [];
  if (!view && code) return <LoadFailed onRetry={() => dashboard.refresh()} />;
  return (
    <DashboardContext.Provider value={dashboard}>
      <main class="page shift">
        <header class="page-head">
          <Link href="/moderation" class="desk-back-link">
            {t("figures.back")}
          </Link>
          <Heading>{t("shift.title")}</Heading>
          <p class="lead">{t("shift.lead")}</p>
        </header>
        {view ? (
          <>
            <DeskBand />
            <MyShift mine={view.mine} circles={circles} draft={draft} isHandingOver={isHandingOver} />
            <OnShift on={view.on} />
            <NotesSection
              notes={view.notes}
              circles={circles}
              draft={draft}
              isWanted={isHandingOver && !view.mine}
            />
            <ExposureSection exposure={view.exposure} />
            <WishesSection wishes={view.wishes} />
          </>
        ) : (
          <Loading of={{ value: null, refusal: null, reload: async () => dashboard.refresh() }} />
        )}
        <p class="hint" role="status">
          {!dashboard.connection.isLive.value && view && t("desk.notLive")}
        </p>
      </main>
    </DashboardContext.Provider>
  );
}
