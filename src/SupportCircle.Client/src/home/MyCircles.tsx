import { Link } from "wouter-preact";
import type { HomeView } from "../api/wire";
import { session } from "../models/Session";
import { t } from "../texts";
import { Section } from "../ui/Section";
import { CircleCard } from "./CircleCard";
import { NoCircles } from "./NoCircles";

/** One's circles; or, without one, the way to find one. */
export function MyCircles({ view: { circles, hasSaidInterests } }: { view: HomeView }) {
  return (
    <Section title={t("home.title")}>
      {circles.length === 0 && <NoCircles />}
      <ul class="cards">
        {circles.map((circle) => (
          <CircleCard key={circle.id} circle={circle} />
        ))}
      </ul>
      {!hasSaidInterests && !session.isFacilitator && (
        <p class="hint">
          {t("interests.ask")} <Link href="/interests">{t("interests.title")}</Link>
        </p>
      )}
    </Section>
  );
}
