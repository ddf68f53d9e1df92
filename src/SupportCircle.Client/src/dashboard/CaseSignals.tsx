import { readSignal } from "../api/cases";
import type { CaseSignal, CaseView } from "../api/wire";
import { t } from "../texts";
import { Section } from "../ui/Section";
import { date } from "../ui/times";
import { Age } from "./Age";
import { ReportReader } from "./ReportReader";
import { SignalFindings } from "./SignalFindings";
import { levelWords } from "./signalWords";
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
              <strong dir="auto">{signalTitle(signal)}</strong>
              <span class="hint">
                <Age at={signal.at} />
              </span>
              <SignalFindings findings={signal.findings} />
              {signal.isHeld && <span class="hint">{t("signal.isHeld")}</span>}
              {signal.isUntaken && <span class="hint">{t("signal.isUntaken")}</span>}
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

function signalTitle({ level, pattern }: CaseSignal): string {
  if (level) return t("signal.title", { level: levelWords(level) });
  return pattern ? t("case.found", { phrase: pattern }) : t("case.foundRemoved");
}
