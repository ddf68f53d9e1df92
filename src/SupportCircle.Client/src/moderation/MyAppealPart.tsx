import { useEffect, useRef, useState } from "preact/hooks";
import type { MyDecision } from "../api/wire";
import { t } from "../texts";
import { Notice } from "../ui/Notice";
import { date } from "../ui/times";
import { AppealForm } from "./AppealForm";

interface MyAppealPartProps {
  decision: MyDecision;
  onAppealed: () => Promise<void>;
}

/** How to appeal and until when; or what came of it. */
export function MyAppealPart({ decision, onAppealed }: MyAppealPartProps) {
  const { id, appeal, appealUntil, overturnedAt } = decision;
  const [isWriting, write] = useState<boolean | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  // Back to where it was begun, once it was left.
  useEffect(() => {
    if (isWriting === false) button.current?.focus();
  }, [isWriting]);
  const [isSent, setSent] = useState(false);
  if (appeal) {
    return (
      <div class="word">
        {isSent && <Notice isNews>{t("appeal.isSent")}</Notice>}
        <strong>{t("appeal.yours", { date: date(appeal.madeAt) })}</strong>
        {appeal.words && (
          <blockquote class="body" dir="auto">
            {appeal.words}
          </blockquote>
        )}
        <p>{t(outcomeKey(appeal.outcome))}</p>
        {appeal.answer && (
          <>
            <p class="hint">{t("appeal.answerWas")}</p>
            <blockquote class="body" dir="auto">
              {appeal.answer}
            </blockquote>
          </>
        )}
      </div>
    );
  }
  if (!appealUntil || overturnedAt) return null;
  if (Date.parse(appealUntil) < Date.now())
    return <p class="hint">{t("appeal.over", { date: date(appealUntil) })}</p>;
  const sent = async () => {
    setSent(true);
    write(false);
    await onAppealed();
  };
  return (
    <>
      <p class="hint">{t("appeal.how", { date: date(appealUntil) })}</p>
      {isWriting ? (
        <AppealForm decisionId={id} onSent={sent} onClose={() => write(false)} />
      ) : (
        <p class="actions">
          <button type="button" class="button" ref={button} onClick={() => write(true)}>
            {t("appeal.begin")}
          </button>
        </p>
      )}
    </>
  );
}

function outcomeKey(outcome: "Upheld" | "Overturned" | undefined) {
  if (!outcome) return "appeal.waits";
  return outcome === "Upheld" ? "appeal.upheldForMe" : "appeal.overturnedForMe";
}
