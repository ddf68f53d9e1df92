import { useMemo } from "preact/hooks";
import type { CircleWitness, WitnessFigures } from "../api/wire";
import { t } from "../texts";
import { Section } from "../ui/Section";
import { durationWords, numberWords } from "./figureWords";
import { witnessPlot } from "./plotModels";
import { TableFrame } from "./TableFrame";
import { WeekPlot } from "./WeekPlot";

/** So many circles are drawn at once; the others are a touch away. */
const drawn = 4;

/** How long the stories and first words of members waited for the first answer, of each circle drawn and as a table. */
export function WitnessSection({ witness }: { witness: WitnessFigures }) {
  const { circles } = witness;
  const rest = circles.slice(drawn);
  if (circles.length === 0) return null;
  return (
    <Section title={t("figures.witness")}>
      <p class="hint">{t("figures.witnessHint")}</p>
      <WitnessTable circles={circles} />
      <WitnessPlots circles={circles.slice(0, drawn)} />
      {rest.length > 0 && (
        <details class="figure-numbers">
          <summary>{t("figures.witnessMore", { count: rest.length })}</summary>
          <WitnessPlots circles={rest} />
        </details>
      )}
    </Section>
  );
}

function WitnessPlots({ circles }: { circles: readonly CircleWitness[] }) {
  const models = useMemo(() => circles.map(witnessPlot), [circles]);
  return (
    <div class="figure-plots witness-plots">
      {models.map((model, place) => (
        <WeekPlot key={circles[place]?.circle.id} model={model} isPart />
      ))}
    </div>
  );
}

function WitnessTable({ circles }: { circles: readonly CircleWitness[] }) {
  const heads = [
    t("figures.witnessSaid"),
    t("figures.witnessWithout"),
    t("figures.median"),
    t("figures.slow90"),
  ];
  return (
    <TableFrame title={t("figures.witness")}>
      <table class="figure-table">
        <caption class="visually-hidden">{t("figures.witness")}</caption>
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
          {circles.map(({ circle, times }) => (
            <tr key={circle.id}>
              <th scope="row" dir="auto">
                {circle.name}
              </th>
              <td class="is-number">{numberWords(times.said)}</td>
              <td class="is-number">{numberWords(times.unanswered)}</td>
              <td class="is-number">{durationWords(times.medianSeconds)}</td>
              <td class="is-number">{durationWords(times.slowSeconds)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
