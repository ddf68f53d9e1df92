import type { QuietMember } from "../api/wire";
import { t } from "../texts";
import { quietWords } from "./glanceWords";

interface QuietMembersProps {
  quiet: readonly QuietMember[];
  now: number;
  days: number;
}

/** So many are named at once; the others are a touch away. */
const shown = 3;

/** Those whom the circle has not heard from, as one would say it of somebody. */
export function QuietMembers({ quiet, now, days }: QuietMembersProps) {
  if (quiet.length === 0) return null;
  const rest = quiet.slice(shown);
  return (
    <section class="glance-part">
      <h3>{t("glance.quiet")}</h3>
      <p class="hint">{t("glance.quietHint", { count: days })}</p>
      <Lines quiet={quiet.slice(0, shown)} now={now} />
      {rest.length > 0 && (
        <details>
          <summary>{t("glance.quietMore", { count: rest.length })}</summary>
          <Lines quiet={rest} now={now} />
        </details>
      )}
    </section>
  );
}

function Lines({ quiet, now }: Pick<QuietMembersProps, "quiet" | "now">) {
  return (
    <ul class="glance-lines">
      {quiet.map((one) => (
        <li key={one.who.seatId} dir="auto">
          {quietWords(one, now)}
        </li>
      ))}
    </ul>
  );
}
