import { useEffect, useState } from "preact/hooks";
import { practiceDays } from "../api/practices";
import type { PracticePage, PracticeView } from "../api/wire";
import { t } from "../texts";
import { Section } from "../ui/Section";
import { useAttempt } from "../ui/useAttempt";
import { calendarDay, practiceWords } from "./practiceWords";

/** Expected beside happened, the newest first: what one says to oneself over time. Days without anything are no gaps. */
export function PracticeDays({ changed }: { changed: PracticeView | null }) {
  const [page, show] = useState<PracticePage | null>(null);
  const { failure, attempt } = useAttempt();
  const load = (before?: string) =>
    attempt(async () => {
      const next = await practiceDays(before);
      show({ ...next, days: before && page ? [...page.days, ...next.days] : next.days });
    });
  useEffect(() => void load(), [changed]);
  return (
    <Section title={t("practice.before")}>
      {page?.days.length === 0 && <p class="hint">{t("practice.none")}</p>}
      <ol class="practice-days">
        {page?.days.map((day) => (
          <li key={day.day}>
            <Day practice={day} />
          </li>
        ))}
      </ol>
      {page?.before && (
        <p>
          <button type="button" class="button" onClick={() => void load(page.before)}>
            {t("practice.earlier")}
          </button>
        </p>
      )}
      {failure && (
        <p class="problem" role="alert">
          {failure}
        </p>
      )}
    </Section>
  );
}

function Day({ practice }: { practice: PracticeView }) {
  const { day, expected, happened } = practice;
  return (
    <article class="practice-day">
      <p class="hint">
        <time dateTime={day}>{calendarDay(day)}</time>
      </p>
      <p>{practiceWords(practice)}</p>
      {(expected || happened) && (
        <dl class="practice-notes">
          <div>
            <dt>{t("practice.expected")}</dt>
            <dd dir="auto">{expected ?? "–"}</dd>
          </div>
          <div>
            <dt>{t("practice.happened")}</dt>
            <dd dir="auto">{happened ?? "–"}</dd>
          </div>
        </dl>
      )}
    </article>
  );
}
