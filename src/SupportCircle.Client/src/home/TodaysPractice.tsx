import { Link } from "wouter-preact";
import type { HomePractice } from "../api/wire";
import { practiceWords } from "../practices/practiceWords";
import "../styles/practice.css";
import { t } from "../texts";

/** Today's practice: offered, and not asked after. Nothing where it cannot be had, or was left. */
export function TodaysPractice({ practice }: { practice: HomePractice | null }) {
  if (!practice || practice.answer === "Left") return null;
  const isTaken = practice.answer === "Taken";
  return (
    <section class="practice" aria-labelledby="home-practice">
      <h2 id="home-practice" class="hint">
        {t("practice.today")}
      </h2>
      <p class="practice-words">{practiceWords(practice)}</p>
      {isTaken && <p class="hint">{t("practice.taken")}</p>}
      <p>
        <Link href="/me/practices">{t(isTaken ? "practice.note" : "practice.open")}</Link>
      </p>
    </section>
  );
}
