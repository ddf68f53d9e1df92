import type { AppealView } from "../api/wire";
import { t } from "../texts";
import { personName } from "../ui/personName";
import { Age } from "./Age";

/** What somebody says against a decision, and what came of it. */
export function AppealWords({ appeal }: { appeal: AppealView }) {
  const { madeAt, words, outcome, answer, by, mine } = appeal;
  return (
    <div class="word">
      <p>
        <strong>{t("appeals.appealed")}</strong> <Age at={madeAt} />
      </p>
      {words && (
        <blockquote class="body" dir="auto">
          {words}
        </blockquote>
      )}
      {outcome && <p>{t(outcome === "Upheld" ? "happening.appealUpheld" : "happening.appealOverturned")}</p>}
      {answer && (
        <blockquote class="body" dir="auto">
          {answer}
        </blockquote>
      )}
      {outcome && by && <p class="hint">{t("audit.by", { name: personName(by) })}</p>}
      {!outcome && !mine && <p class="hint">{t("appeals.somebodyElse")}</p>}
    </div>
  );
}
