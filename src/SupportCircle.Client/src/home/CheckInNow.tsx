import { Link } from "wouter-preact";
import { CheckInDraft } from "../models/CheckInDraft";
import { localDay } from "../models/localDay";
import { session } from "../models/Session";
import { t } from "../texts";
import { moods, moodWords } from "../texts/moods";
import { timeOfDay } from "../ui/times";

/**
 * How one is, if one wants to say: a mood leads to the check-in, where it is chosen already and nothing is saved yet. How one was is
 * not shown where somebody may look over one's shoulder.
 */
export function CheckInNow({ last }: { last: string | undefined }) {
  const isDone = last !== undefined && localDay(new Date(last)) === localDay();
  return (
    <section class="home-check-in" aria-labelledby="home-check-in">
      <h2 id="home-check-in">{t(isDone ? "checkIn.title" : "checkIn.mood")}</h2>
      {isDone ? (
        <p>
          {t("home.checkedIn", { at: timeOfDay(last) })}{" "}
          <Link href="/me/check-ins">{t("home.checkInAgain")}</Link>
        </p>
      ) : (
        <ul class="home-moods">
          {moods.map((mood) => (
            <li key={mood}>
              <Link href="/me/check-ins" onClick={() => choose(mood)}>
                {moodWords(mood)}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const choose = (mood: number) => new CheckInDraft(session.memberId ?? "", "own").write({ mood });
