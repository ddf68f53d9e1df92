import type { CaseHappening } from "../api/wire";
import { t } from "../texts";
import { personName } from "../ui/personName";
import { Section } from "../ui/Section";
import { Age } from "./Age";
import { happeningWords } from "./caseWords";
import { levelWords } from "./signalWords";

/** What has happened to a case, oldest first. Who has reported is not in it. */
export function History({ history }: { history: readonly CaseHappening[] }) {
  return (
    <Section title={t("case.history")}>
      <ol class="history">
        {history.map(({ version, kind, at, by, text, level }) => (
          <li key={version}>
            <span>
              {happeningWords(kind)}
              {level && `: ${levelWords(level)}`}
            </span>
            <span class="hint">
              {by && <span dir="auto">{personName(by)} · </span>}
              <Age at={at} />
            </span>
            {text && (
              <blockquote class="body" dir="auto">
                {text}
              </blockquote>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
