import type { CaseFigures, TimesTaken } from "../api/wire";
import { t } from "../texts";
import { durationWords, numberWords } from "./figureWords";

interface Tile {
  name: string;
  value: string;
  means: string;
  isAttention?: boolean;
}

/** The numbers that one looks for first, each with what it means. */
export function Tiles({ figures }: { figures: CaseFigures }) {
  return (
    <dl class="tiles">
      {tilesOf(figures).map(({ name, value, means, isAttention }) => (
        <div key={name} class={isAttention ? "tile is-attention" : "tile"}>
          <dt>{name}</dt>
          <dd>
            <strong>{value}</strong>
            <span class="hint">{means}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function tilesOf({ whole, open }: CaseFigures): Tile[] {
  return [
    {
      name: t("figures.toLook"),
      value: durationWords(whole.looks.medianSeconds),
      means: slowWords(whole.looks),
    },
    {
      name: t("figures.toDecision"),
      value: durationWords(whole.decisions.medianSeconds),
      means: slowWords(whole.decisions),
    },
    {
      name: t("figures.unclaimed"),
      value: numberWords(open.unclaimed),
      means: open.count === 0 ? t("figures.nothingOpen") : t("figures.unclaimedMeans", { count: open.count }),
      isAttention: open.unclaimed > 0,
    },
    {
      name: t("figures.overturned"),
      value: numberWords(whole.overturned),
      means:
        whole.appeals === 0 ? t("figures.noAppeals") : t("figures.overturnedMeans", { count: whole.appeals }),
    },
    {
      name: t("figures.openedAndDecided"),
      value: `${numberWords(whole.opened)} / ${numberWords(whole.decisions.count)}`,
      means: t("figures.openedMeans"),
    },
  ];
}

function slowWords({ count, slowSeconds }: TimesTaken): string {
  if (count === 0) return t("figures.noTimes");
  if (count === 1) return t("figures.ofCases", { count });
  return `${t("figures.ofCases", { count })} ${t("figures.slowWords", { time: durationWords(slowSeconds) })}`;
}
