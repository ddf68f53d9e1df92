import { useEffect } from "preact/hooks";
import type { CheckInHistory } from "../models/CheckInHistory";
import { t } from "../texts";
import { refusalText } from "../texts/refusals";
import { Section } from "../ui/Section";
import { CheckInTable } from "./CheckInTable";
import { MoodPlot } from "./MoodPlot";

/** What one has said before: a drawing, and the same as a table. Only oneself sees it. */
export function CheckInsSection({ history }: { history: CheckInHistory }) {
  useEffect(() => void history.load(), [history]);
  const seen = history.seen.value;
  const refusal = history.refusal.value;
  return (
    <Section title={t("checkIn.before")}>
      <p class="hint">{t("checkIn.beforeHint")}</p>
      {seen?.length === 0 && <p class="hint">{t("checkIn.none")}</p>}
      {seen && seen.length > 1 && <MoodPlot checkIns={seen} />}
      {seen && seen.length > 0 && <CheckInTable checkIns={seen} onDelete={(id) => history.remove(id)} />}
      {history.before.value !== undefined && (
        <p>
          <button type="button" class="button" onClick={() => void history.earlier()}>
            {t("checkIn.earlier")}
          </button>
        </p>
      )}
      {refusal && (
        <p class="problem" role="alert">
          {refusalText(refusal)}
        </p>
      )}
    </Section>
  );
}
