import { useEffect } from "preact/hooks";
import { claimDrill } from "../api/drills";
import type { DeskDrill } from "../api/wire";
import { t } from "../texts";
import { useAttempt } from "../ui/useAttempt";
import { Age } from "./Age";
import { useDashboard } from "./dashboardContext";

/** A test of the way that alerts go: it stands where they stand, and says what it is. */
export function DrillRow({ one }: { one: DeskDrill }) {
  const dashboard = useDashboard();
  const { failure, attempt } = useAttempt({ conflict: "drill.over", not_found: "drill.over" });
  useEffect(() => dashboard.hasShown(one.id), [dashboard, one.id]);
  const take = () =>
    attempt(async () => {
      try {
        await claimDrill(one.id);
      } finally {
        dashboard.refresh();
      }
    });
  return (
    <li class="alert is-drill">
      <p>
        <strong>{t("drill.mark")}</strong> {t("drill.isTest")}
        <span class="alert-where" dir="auto">
          {one.circleName} · <Age at={one.startedAt} />
        </span>
        {!one.onShift && <span class="alert-nobody">{t("alert.nobody")}</span>}
        {failure && (
          <span class="problem" role="alert">
            {failure}
          </span>
        )}
      </p>
      <button type="button" class="button" onClick={() => void take()}>
        {t("alert.take")}
      </button>
    </li>
  );
}
