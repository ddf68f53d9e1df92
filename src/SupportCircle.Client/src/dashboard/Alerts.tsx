import { useRef } from "preact/hooks";
import { t } from "../texts";
import { AlertRow } from "./AlertRow";
import { alertTopic } from "./alertWords";
import { useDashboard } from "./dashboardContext";
import type { DeskPlace } from "./place";

/** As many stand there at once; the others one touch away, so that there is room for the work. */
const shown = 2;

/** The urgent cases that nobody has taken. Each is said once to those who listen, without a sound. */
export function Alerts({ place }: { place?: DeskPlace }) {
  const alerts = useDashboard().desk.value?.alerts ?? [];
  const said = useRef(new Set<string>());
  const news = useRef("");
  const fresh = alerts.filter(({ caseId }) => !said.current.has(caseId));
  if (fresh.length > 0) {
    news.current = fresh
      .map((one) => t("alert.said", { topic: alertTopic(one), circle: one.circleName }))
      .join(" ");
  } else if (alerts.length === 0) news.current = "";
  said.current = new Set(alerts.map(({ caseId }) => caseId));
  const rest = alerts.slice(shown);
  return (
    <>
      <p class="visually-hidden" role="status">
        {news.current}
      </p>
      {alerts.length > 0 && (
        <section class="alerts" aria-label={t("alert.title")}>
          <ul>
            {alerts.slice(0, shown).map((one) => (
              <AlertRow key={one.caseId} one={one} place={place} />
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
