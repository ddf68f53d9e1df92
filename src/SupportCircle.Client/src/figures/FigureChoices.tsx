import { useId, useState } from "preact/hooks";
import { useLocation } from "wouter-preact";
import type { DeskCircle } from "../api/wire";
import { type TextKey, t } from "../texts";
import { daysOf, type FigurePlace, hrefOf, problemOf, type Range, ranges } from "./figurePlace";

const words: Record<Range, TextKey> = {
  4: "figures.fourWeeks",
  12: "figures.twelveWeeks",
  26: "figures.halfYear",
  52: "figures.year",
};

const problems = { order: "figures.daysOrder", length: "figures.daysLength" } as const satisfies Record<
  string,
  TextKey
>;

interface FigureChoicesProps {
  place: FigurePlace;
  circles: readonly DeskCircle[];
}

/** Which weeks or days, of which circle. */
export function FigureChoices({ place, circles }: FigureChoicesProps) {
  const id = useId();
  const [, navigate] = useLocation();
  const go = (changed: Partial<FigurePlace>) => navigate(hrefOf({ ...place, ...changed }));
  const chooseRange = (value: string) => {
    const weeks = ranges.find((range) => String(range) === value) ?? null;
    go({ weeks, days: weeks === null ? daysOf(place.weeks ?? 12) : null });
  };
  return (
    <div class="figure-choices">
      <div class="field">
        <label for={`${id}-range`}>{t("figures.when")}</label>
        <select
          id={`${id}-range`}
          value={place.weeks ?? "days"}
          onChange={(event) => chooseRange(event.currentTarget.value)}
        >
          {ranges.map((range) => (
            <option key={range} value={range}>
              {t(words[range])}
            </option>
          ))}
          <option value="days">{t("figures.chosenDays")}</option>
        </select>
      </div>
      {(circles.length > 1 || place.circleId) && (
        <div class="field">
          <label for={`${id}-circle`}>{t("desk.circle")}</label>
          <select
            id={`${id}-circle`}
            value={place.circleId ?? ""}
            onChange={(event) => go({ circleId: event.currentTarget.value || undefined })}
          >
            <option value="">{t("desk.everyCircle")}</option>
            {circles.map((circle) => (
              <option key={circle.id} value={circle.id}>
                {circle.name}
              </option>
            ))}
          </select>
        </div>
      )}
      {place.days && (
        <Days key={place.days.first + place.days.last} days={place.days} onChoose={(days) => go({ days })} />
      )}
    </div>
  );
}

interface DaysProps {
  days: { first: string; last: string };
  onChoose: (days: { first: string; last: string }) => void;
}

function Days({ days, onChoose }: DaysProps) {
  const id = useId();
  const [typed, type] = useState(days);
  const problem = typed.first && typed.last ? problemOf(typed.first, typed.last) : null;
  const send = (event: Event) => {
    event.preventDefault();
    if (!problem) onChoose(typed);
  };
  return (
    <form class="figure-days" onSubmit={send}>
      <div class="field">
        <label for={`${id}-first`}>{t("figures.firstDay")}</label>
        <input
          id={`${id}-first`}
          type="date"
          required
          value={typed.first}
          onInput={(event) => type({ ...typed, first: event.currentTarget.value })}
        />
      </div>
      <div class="field">
        <label for={`${id}-last`}>{t("figures.lastDay")}</label>
        <input
          id={`${id}-last`}
          type="date"
          required
          value={typed.last}
          aria-describedby={problem ? `${id}-problem` : undefined}
          aria-invalid={problem ? true : undefined}
          onInput={(event) => type({ ...typed, last: event.currentTarget.value })}
        />
      </div>
      <button type="submit" class="button">
        {t("figures.showDays")}
      </button>
      <p id={`${id}-problem`} class="problem" role="alert">
        {problem && t(problems[problem])}
      </p>
    </form>
  );
}
