import { useState } from "preact/hooks";
import { Link } from "wouter-preact";
import { t } from "../texts";
import { Section } from "../ui/Section";
import { Agreements } from "./Agreements";
import { Care } from "./facilitatorParts";
import { LeaveCircle } from "./LeaveCircle";
import { useCircle } from "./roomContext";
import { SeatName } from "./SeatName";
import { Together } from "./seldomParts";

export function About() {
  const circle = useCircle();
  const [isOpen, open] = useState(false);
  return (
    <div class="room-about">
      <Section title={t("room.about")}>
        {circle.description ? (
          <p class="body" dir="auto">
            {circle.description}
          </p>
        ) : (
          <p class="hint">{t("about.noDescription")}</p>
        )}
        <p>
          <Link href={`/circles/${circle.id}/checks`}>{t("checks.link")}</Link>
        </p>
        {circle.role === "Facilitator" && (
          <p>
            <Link href={`/circles/${circle.id}/edit`} class="button">
              {t("circleForm.edit")}
            </Link>
          </p>
        )}
      </Section>
      {circle.role === "Facilitator" && <Care />}
      <p>
        <button type="button" class="button" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
          {t("about.together")}
        </button>
      </p>
      {isOpen && <Together />}
      <Agreements />
      <SeatName />
      <LeaveCircle />
    </div>
  );
}
