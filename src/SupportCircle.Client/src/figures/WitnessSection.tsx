import { useMemo } from "preact/hooks";
import type { CircleWitness, WitnessFigures } from "../api/wire";
import { t } from "../texts";
import { Section } from "../ui/Section";
import { ByCircle } from "./ByCircle";
import { durationWords, numberWords } from "./figureWords";
import { witnessPlot } from "./plotModels";
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
    <ByCircle
      title={t("figures.witness")}
      heads={heads}
      rows={circles.map(({ circle, times }) => ({
        circle,
        cells: [
          numberWords(times.said),
          numberWords(times.unanswered),
          durationWords(times.medianSeconds),
          durationWords(times.slowSeconds),
        ],
      }))}
    />
  );
}
