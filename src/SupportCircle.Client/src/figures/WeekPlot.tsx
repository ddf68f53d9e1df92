import { useId } from "preact/hooks";
import { t } from "../texts";
import { dateWords, durationWords, numberWords } from "./figureWords";
import { Plot } from "./Plot";
import type { PlotModel } from "./PlotModel";
import { TableFrame } from "./TableFrame";

interface WeekPlotProps {
  model: PlotModel;
  hint?: string;
  /** Whether it is one of several beneath a heading of their own. */
  isPart?: boolean;
}

/** A plot by weeks, with the same numbers as a table beneath. */
export function WeekPlot({ model, hint, isPart = false }: WeekPlotProps) {
  const Head = isPart ? "h3" : "h2";
  const id = useId();
  return (
    <section class="figure-plot" aria-labelledby={id}>
      <div class="figure-plot-head">
        <Head id={id} dir="auto">
          {model.title}
        </Head>
        <p class="plot-keys" aria-hidden="true">
          {model.series.map(({ words, look }) => (
            <span key={words}>
              <i class={`plot-key is-${look}`} />
              {words}
            </span>
          ))}
        </p>
      </div>
      {hint && <p class="hint">{hint}</p>}
      <Plot model={model} />
      <details class="figure-numbers">
        <summary>{t("figures.asTable")}</summary>
        <WeekTable model={model} />
      </details>
    </section>
  );
}

function WeekTable({ model }: { model: PlotModel }) {
  const words = (value: number | null) => {
    if (model.unit === "seconds") return durationWords(value ?? undefined);
    return numberWords(value ?? 0);
  };
  return (
    <TableFrame title={model.title}>
      <table class="figure-table">
        <caption class="visually-hidden">{model.title}</caption>
        <thead>
          <tr>
            <th scope="col">{t("figures.weekOf")}</th>
            {model.series.map((series) => (
              <th key={series.words} scope="col" class="is-number">
                {series.words}
              </th>
            ))}
            {model.counts?.map((count) => (
              <th key={count.words} scope="col" class="is-number">
                {count.words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {model.weeks.map((monday, place) => (
            <tr key={monday}>
              <th scope="row">{dateWords(monday)}</th>
              {model.series.map((series) => (
                <td key={series.words} class="is-number">
                  {words(series.values[place] ?? null)}
                </td>
              ))}
              {model.counts?.map((count) => (
                <td key={count.words} class="is-number">
                  {numberWords(count.values[place] ?? 0)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
