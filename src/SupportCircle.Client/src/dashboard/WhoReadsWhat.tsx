import type { DecisionKind } from "../api/wire";
import { t } from "../texts";

interface WhoReadsWhatProps {
  name: string;
  isBurden: boolean;
  chosen: readonly DecisionKind[];
}

/** What happens when it is sent, before it is. */
export function WhoReadsWhat({ name, isBurden, chosen }: WhoReadsWhatProps) {
  const isTold = isBurden || chosen.includes("Restore");
  return (
    <section class="who-reads">
      <h3>{t("decide.next")}</h3>
      <ul class="points">
        {isBurden && <li>{t("decide.nextPerson", { name })}</li>}
        {isTold && !isBurden && <li>{t("decide.nextRestored", { name })}</li>}
        {!isTold && <li>{t("decide.nextNobody", { name })}</li>}
        <li>{t("decide.nextReporters")}</li>
        {isBurden && <li>{t("decide.nextAppeal")}</li>}
      </ul>
    </section>
  );
}
