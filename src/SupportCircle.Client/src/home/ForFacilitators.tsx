import { Link } from "wouter-preact";
import type { CircleDetails } from "../api/wire";
import { session } from "../models/Session";
import { t } from "../texts";
import { Section } from "../ui/Section";

/** For those who look after circles, and who may open one. */
export function ForFacilitators({ circles }: { circles: readonly CircleDetails[] }) {
  const hasDesk = session.isAdministrator || circles.some(({ role }) => role === "Facilitator");
  if (!hasDesk && !session.isFacilitator) return null;
  return (
    <Section title={t("home.facilitators")}>
      <p class="actions">
        {hasDesk && (
          <Link href="/moderation" class="button">
            {t("desk.title")}
          </Link>
        )}
        {session.isFacilitator && (
          <Link href="/circles/new" class="button">
            {t("circle.open")}
          </Link>
        )}
      </p>
    </Section>
  );
}
