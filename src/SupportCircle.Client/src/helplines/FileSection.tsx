import type { FileHelplineView } from "../api/wire";
import { t } from "../texts";
import { Section } from "../ui/Section";
import { HelplineRow } from "./HelplineRow";

/** What the host's file has: to be seen here, and changed there. */
export function FileSection({ entries }: { entries: readonly FileHelplineView[] }) {
  if (entries.length === 0) return null;
  return (
    <Section title={t("helplines.ofFile")}>
      <p class="hint">{t("helplines.ofFileHint")}</p>
      <ul class="rows">
        {entries.map(({ entry, state }) => (
          <HelplineRow key={`${entry.name} ${entry.dial} ${entry.source}`} entry={entry} state={state} />
        ))}
      </ul>
    </Section>
  );
}
