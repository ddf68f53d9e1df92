import { Link } from "wouter-preact";
import { practiceOf } from "../api/practices";
import { localDay } from "../models/localDay";
import { t } from "../texts";
import { useLoad } from "../ui/useLoad";
import { practiceWords } from "./practiceWords";
import "../styles/practice.css";

/** Today's practice on the home page: offered, and not asked after. Nothing where it cannot be had, or was left. */
export function HomePractice() {
  const practice = useLoad(() => practiceOf(localDay())).value;
  if (!practice || practice.answer === "Left") return null;
  return (
    <section class="practice" aria-labelledby="home-practice">
      <h2 id="home-practice" class="hint">
        {t("practice.today")}
      </h2>
      <p class="practice-words">{practiceWords(practice)}</p>
      <p class="actions">
        <Link href="/me/practices" class="button">
          {t(practice.answer === "Taken" ? "practice.note" : "practice.open")}
        </Link>
        <Link href="/me/check-ins">{t("checkIn.title")}</Link>
      </p>
    </section>
  );
}
