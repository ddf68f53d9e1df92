import type { LoadFigures } from "../api/wire";
import { t } from "../texts";
import { Section } from "../ui/Section";
import { dateWords, numberWords } from "./figureWords";
import { TableFrame } from "./TableFrame";

/** Who has done how much, by name: never by how much. */
export function LoadTable({ load }: { load: readonly LoadFigures[] }) {
  if (load.length === 0) return null;
  const isNamed = load.some(({ whose }) => whose === "Colleague");
  return (
    <Section title={t("figures.load")}>
      <p class="hint">{t(isNamed ? "figures.loadNamed" : "figures.loadOwn")}</p>
      <TableFrame title={t("figures.load")}>
        <table class="figure-table">
          <caption class="visually-hidden">{t("figures.load")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("figures.who")}</th>
              <th scope="col" class="is-number">
                {t("figures.looked")}
              </th>
              <th scope="col" class="is-number">
                {t("figures.decided")}
              </th>
            </tr>
          </thead>
          <tbody>
            {load.map((line, place) => (
              <tr key={`${place} ${line.name}`}>
                <th scope="row" dir="auto">
                  {whoseWords(line)}
                </th>
                <td class="is-number">{numberWords(line.looked)}</td>
                <td class="is-number">{numberWords(line.decided)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      <details class="figure-numbers">
        <summary>{t("figures.loadByWeek")}</summary>
        <ByWeek load={load} />
      </details>
    </Section>
  );
}

function ByWeek({ load }: { load: readonly LoadFigures[] }) {
  return (
    <TableFrame title={t("figures.loadByWeek")}>
      <table class="figure-table">
        <caption>{t("figures.loadCells")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("figures.weekOf")}</th>
            {load.map((line, place) => (
              <th key={`${place} ${line.name}`} scope="col" class="is-number" dir="auto">
                {whoseWords(line)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {load[0]?.weeks.map(({ monday }, week) => (
            <tr key={monday}>
              <th scope="row">{dateWords(monday)}</th>
              {load.map((line, place) => (
                <td key={`${place} ${line.name}`} class="is-number">
                  {`${numberWords(line.weeks[week]?.looked ?? 0)} / ${numberWords(line.weeks[week]?.decided ?? 0)}`}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function whoseWords({ whose, name }: LoadFigures): string {
  if (whose === "Others") return t("figures.others");
  if (whose === "Own") return name ? t("figures.youNamed", { name }) : t("figures.you");
  return name ?? "";
}
