import { Link } from "wouter-preact";
import type { CircleListing } from "../api/wire";
import { type TextKey, t } from "../texts";
import { themeName } from "../texts/themes";
import { freeSeats } from "./freeSeats";
import { usually } from "./usually";

const standings: Partial<Record<NonNullable<CircleListing["standing"]>, TextKey>> = {
  Active: "standing.active",
  Requested: "standing.requested",
  Waiting: "standing.waiting",
};

interface CircleListingCardProps {
  circle: CircleListing;
  /** Why it is suggested. */
  why?: readonly string[];
}

export function CircleListingCard({ circle, why = [] }: CircleListingCardProps) {
  const standing = circle.standing ? standings[circle.standing] : undefined;
  return (
    <li class="card">
      <div class="card-words">
        <h3>
          <Link
            href={circle.standing === "Active" ? `/circles/${circle.id}` : `/circles/${circle.id}/join`}
            dir="auto"
          >
            {circle.name}
          </Link>
        </h3>
        <p class="hint">
          {themeName(circle.theme)} · {freeSeats(circle)}
        </p>
        {circle.meets && (
          <p class="hint">
            {t("door.meets")}: <span dir="auto">{circle.meets}</span>
          </p>
        )}
        {usually(circle) && <p class="hint">{usually(circle)}</p>}
        {circle.description && (
          <p class="card-excerpt" dir="auto">
            {circle.description}
          </p>
        )}
        {why.length > 0 && (
          <ul class="hint" aria-label={t("fit.why")}>
            {why.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        )}
        {standing && (
          <p class="card-marks">
            <span class="mark-word is-act">{t(standing)}</span>
          </p>
        )}
      </div>
    </li>
  );
}
