import type { CircleFigures } from "../api/wire";
import { t } from "../texts";
import { Section } from "../ui/Section";
import { ByCircle } from "./ByCircle";
import { durationWords, numberWords } from "./figureWords";

/** The same of each circle, by name. */
export function CircleTable({ circles }: { circles: readonly CircleFigures[] }) {
  const heads = [
    t("figures.opened"),
    t("figures.decided"),
    t("figures.toLook"),
    t("figures.toDecision"),
    t("figures.open"),
    t("figures.unclaimed"),
  ];
  return (
    <Section title={t("figures.byCircle")}>
      <ByCircle
        title={t("figures.byCircle")}
        heads={heads}
        rows={circles.map(({ circle, counts, open, unclaimed }) => ({
          circle,
          cells: [
            numberWords(counts.opened),
            numberWords(counts.decisions.count),
            durationWords(counts.looks.medianSeconds),
            durationWords(counts.decisions.medianSeconds),
            numberWords(open),
            numberWords(unclaimed),
          ],
        }))}
      />
    </Section>
  );
}
