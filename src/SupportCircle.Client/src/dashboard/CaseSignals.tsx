import { readSignal } from "../api/cases";
import type { CaseView } from "../api/wire";
import { t } from "../texts";
import { Section } from "../ui/Section";
import { date } from "../ui/times";
import { Age } from "./Age";
import { ReportReader } from "./ReportReader";
import { Unwished } from "./Unwished";

/** What the rules found. The copy of the message is read by opening it, and whoever does is on record. */
export function CaseSignals({ view }: { view: CaseView }) {
  const { id } = view.case;
  if (view.signals.length === 0) return null;
  return (
    <Section title={t("case.signals")}>
      <p class="hint">{t("case.signalsHint")}</p>
      <ul class="rows">
        {view.signals.map((signal) => (
          <li key={signal.id} class="row">
            <div class="row-words">
              <strong dir="auto">
                {signal.pattern ? t("case.found", { phrase: signal.pattern }) : t("case.foundRemoved")}
              </strong>
              <span class="hint">
                <Age at={signal.at} />
              </span>
              <Unwished one={view.case}>
                <ReportReader
                  read={() => readSignal(id, signal.id)}
                  summary={t("case.readSignal")}
                  show={t("evidence.showFound")}
                />
              </Unwished>
              {signal.keptUntil && !view.case.evidenceHeld && (
                <span class="hint">{t("evidence.keptUntil", { date: date(signal.keptUntil) })}</span>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
