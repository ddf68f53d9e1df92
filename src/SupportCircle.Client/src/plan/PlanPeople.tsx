import type { PlanPerson } from "../api/wire";
import { t } from "../texts";

/** Whom one can turn to: a number is a link that dials. */
export function PlanPeople({ people }: { people: readonly PlanPerson[] }) {
  return (
    <ul class="plan-people">
      {people.map(({ name, reach, dial }) => (
        <li key={`${name} ${reach}`}>
          <span dir="auto">{name}</span>
          {dial ? (
            <a class="button is-act" href={`tel:${dial}`}>
              {t("help.call", { number: reach ?? dial })}
            </a>
          ) : (
            reach && (
              <span class="hint" dir="auto">
                {reach}
              </span>
            )
          )}
        </li>
      ))}
    </ul>
  );
}
