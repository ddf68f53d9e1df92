import { Link } from "wouter-preact";
import type { CircleCounts } from "../api/wire";
import { t } from "../texts";
import { Section } from "../ui/Section";

/** For administrators: how much there is in the circles that others hold, and nobody who sits there. */
export function OtherCircles({ circles }: { circles: readonly CircleCounts[] }) {
  if (circles.length === 0) return null;
  return (
    <Section title={t("glance.others")}>
      <p class="hint">{t("glance.othersHint")}</p>
      <ul class="rows">
        {circles.map((one) => (
          <li key={one.circleId} class="row">
            <div class="row-words">
              <strong dir="auto">{one.name}</strong>
              <span class="hint">{t("glance.seats", { taken: one.taken, seats: one.seats })}</span>
            </div>
            <p class="card-marks">
              {one.open > 0 && (
                <Link href={`/moderation?circle=${one.circleId}`}>
                  {one.unclaimed > 0
                    ? t("glance.unclaimed", { count: one.unclaimed })
                    : t("glance.claimed", { count: one.open })}
                </Link>
              )}
              {one.heldPosts > 0 && (
                <span class="mark-word is-attention">{t("held.waiting", { count: one.heldPosts })}</span>
              )}
              {one.requests > 0 && (
                <span class="mark-word is-act">{t("home.requests", { count: one.requests })}</span>
              )}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
