import { useRef } from "preact/hooks";
import { t } from "../texts";
import { AlertRow } from "./AlertRow";
import { alertTopic } from "./alertWords";
import { DrillRow } from "./DrillRow";
import { useDashboard } from "./dashboardContext";
import type { DeskPlace } from "./place";

/** As many stand there at once; the others one touch away, so that there is room for the work. */
const shown = 2;

/** The urgent cases that nobody has taken, and drills of the same way. Each is said once to those who listen, without a sound. */
export function Alerts({ place }: { place?: DeskPlace }) {
  const { alerts = [], drills = [] } = useDashboard().desk.value ?? {};
  const said = useRef(new Set<string>());
  const news = useRef("");
  const words = new Map([
    ...alerts.map(
      (one) => [one.caseId, t("alert.said", { topic: alertTopic(one), circle: one.circleName })] as const,
    ),
    ...drills.map((one) => [one.id, t("drill.said", { circle: one.circleName })] as const),
  ]);
  const fresh = [...words].filter(([id]) => !said.current.has(id));
  if (fresh.length > 0) news.current = fresh.map(([, sentence]) => sentence).join(" ");
  else if (words.size === 0) news.current = "";
  said.current = new Set(words.keys());
  const rest = alerts.slice(shown);
  return (
    <>
      <p class="visually-hidden" role="status">
        {news.current}
      </p>
      {words.size > 0 && (
        <section class="alerts" aria-label={t(alerts.length > 0 ? "alert.title" : "drill.title")}>
          <ul>
            {alerts.slice(0, shown).map((one) => (
              <AlertRow key={one.caseId} one={one} place={place} />
            ))}
            {drills.map((one) => (
              <DrillRow key={one.id} one={one} />
            ))}
          </ul>
          {rest.length > 0 && (
            <details>
              <summary>{t("alert.more", { count: rest.length })}</summary>
              <ul>
                {rest.map((one) => (
                  <AlertRow key={one.caseId} one={one} place={place} />
                ))}
              </ul>
            </details>
          )}
        </section>
      )}
    </>
  );
}
