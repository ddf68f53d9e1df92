import { Link } from "wouter-preact";
import type { CircleListing } from "../api/wire";
import { type TextKey, t } from "../texts";
import { themeName } from "../texts/themes";
import { freeSeats } from "./freeSeats";

const standings: Partial<Record<NonNullable<CircleListing["standing"]>, TextKey>> = {
  Active: "standing.active",
  Requested: "standing.requested",
  Waiting: "standing.waiting",
};

export function CircleListingCard({ circle }: { circle: CircleListing }) {
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
        {circle.description && (
          <p class="card-excerpt" dir="auto">
            {circle.description}
          </p>
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
