import type { CircleFigures } from "../api/wire";
import { t } from "../texts";
import { Section } from "../ui/Section";
import { durationWords, numberWords } from "./figureWords";
import { TableFrame } from "./TableFrame";

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
      <TableFrame title={t("figures.byCircle")}>
        <table class="figure-table">
          <caption class="visually-hidden">{t("figures.byCircle")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("desk.circle")}</th>
              {heads.map((head) => (
                <th key={head} scope="col" class="is-number">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {circles.map(({ circle, counts, open, unclaimed }) => (
              <tr key={circle.id}>
                <th scope="row" dir="auto">
                  {circle.name}
                </th>
                <td class="is-number">{numberWords(counts.opened)}</td>
                <td class="is-number">{numberWords(counts.decisions.count)}</td>
                <td class="is-number">{durationWords(counts.looks.medianSeconds)}</td>
                <td class="is-number">{durationWords(counts.decisions.medianSeconds)}</td>
                <td class="is-number">{numberWords(open)}</td>
                <td class="is-number">{numberWords(unclaimed)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </Section>
  );
}
