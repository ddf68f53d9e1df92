import type { OpenCases } from "../api/wire";
import { SeverityMark } from "../dashboard/SeverityMark";
import { t } from "../texts";
import { Section } from "../ui/Section";
import { numberWords } from "./figureWords";
import { TableFrame } from "./TableFrame";

/** What is open now, the gravest first, by how long. */
export function OpenTable({ open }: { open: OpenCases }) {
  return (
    <Section title={t("figures.openNow")}>
      <p class="hint">{t("figures.openNowWords")}</p>
      <TableFrame title={t("figures.openNow")}>
        <table class="figure-table">
          <caption class="visually-hidden">{t("figures.openNow")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("figures.severity")}</th>
              <th scope="col" class="is-number">
                {t("figures.underHour")}
              </th>
              <th scope="col" class="is-number">
                {t("figures.underDay")}
              </th>
              <th scope="col" class="is-number">
                {t("figures.underWeek")}
              </th>
              <th scope="col" class="is-number">
                {t("figures.older")}
              </th>
            </tr>
          </thead>
          <tbody>
            {open.ages.map(({ severity, underHour, underDay, underWeek, older }) => (
              <tr key={severity}>
                <th scope="row">
                  <SeverityMark severity={severity} />
                </th>
                {[underHour, underDay, underWeek, older].map((count, place) => (
                  <td key={place} class={count === 0 ? "is-number is-none" : "is-number"}>
                    {numberWords(count)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </Section>
  );
}
