import type { MyDecision } from "../api/wire";
import { t } from "../texts";
import { date, moment } from "../ui/times";
import { aboutMeWords, groundWords } from "./decisionWords";
import { MyAppealPart } from "./MyAppealPart";

interface MyDecisionCardProps {
  decision: MyDecision;
  heading: "h2" | "h3";
  onAppealed: () => Promise<void>;
}

/** A statement of reasons: what, which rule, why, for how long, by whom or what, and how to have it looked at again. */
export function MyDecisionCard({ decision, heading: Title, onAppealed }: MyDecisionCardProps) {
  const { kind, circleName, message, ground, reasons, agreementsVersion, until, overturnedAt } = decision;
  return (
    <li class="statement">
      <Title>{aboutMeWords(kind)}</Title>
      <p class="hint">
        <span dir="auto">{circleName}</span> · {moment(decision.decidedAt)}
      </p>
      {overturnedAt && <p class="notice">{t("decisions.withdrawn", { date: date(overturnedAt) })}</p>}
      {message && (
        <figure class="statement-quote">
          <figcaption class="hint">{t("decisions.yourWords")}</figcaption>
          <blockquote class="body" dir="auto">
            {message}
          </blockquote>
        </figure>
      )}
      <dl class="statement-facts">
        {ground && (
          <div>
            <dt>{t("decisions.rule")}</dt>
            <dd>
              {groundWords(ground)}
              {ground === "Agreements" &&
                agreementsVersion !== undefined &&
                ` (${t("decisions.version", { number: agreementsVersion })})`}
            </dd>
          </div>
        )}
        {reasons && (
          <div>
            <dt>{t("decisions.reasons")}</dt>
            <dd class="body" dir="auto">
              {reasons}
            </dd>
          </div>
        )}
        {until && (
          <div>
            <dt>{t("decisions.until")}</dt>
            <dd>{moment(until)}</dd>
          </div>
        )}
        <div>
          <dt>{t("decisions.who")}</dt>
          <dd>{t(decision.bySoftware ? "decisions.bySoftware" : "decisions.byPerson")}</dd>
        </div>
      </dl>
      <MyAppealPart decision={decision} onAppealed={onAppealed} />
    </li>
  );
}
