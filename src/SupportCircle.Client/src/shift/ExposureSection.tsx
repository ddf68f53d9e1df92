import type { Exposure } from "../api/wire";
import { t } from "../texts";
import { Section } from "../ui/Section";

/** How much of what is hard one has read, in words: nothing to be measured by, and seen by nobody else. */
export function ExposureSection({ exposure: { day, week, manyADay } }: { exposure: Exposure }) {
  return (
    <Section title={t("exposure.title")}>
      <p>
        {day === 0 ? t("exposure.noneToday") : t("exposure.day", { count: day })}{" "}
        {week === 0 ? t("exposure.noneThisWeek") : t("exposure.week", { count: week })}
      </p>
      {day >= manyADay && <p>{t("exposure.much")}</p>}
      <p class="hint">{t("exposure.hint")}</p>
    </Section>
  );
}
