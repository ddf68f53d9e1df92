import type { EvidenceMessage, ReportEvidence } from "../api/wire";
import { t } from "../texts";
import { date, dateAndTime } from "../ui/times";

interface EvidenceProps {
  evidence: ReportEvidence;
  keptUntil?: string;
}

/** The copy that was made with a report. */
export function Evidence({ evidence, keptUntil }: EvidenceProps) {
  const { message, earlier, before, after, newest } = evidence;
  return (
    <>
      <Messages messages={before} />
      {message && <Messages messages={[message]} isReported />}
      {earlier.length > 0 && (
        <>
          <h3>{t("evidence.earlier")}</h3>
          <ol class="evidence-messages">
            {earlier.map(({ revision, body, replacedAt }) => (
              <li key={revision}>
                {replacedAt && (
                  <span class="hint">{t("evidence.until", { at: dateAndTime(replacedAt) })}</span>
                )}
                <span class="body" dir="auto">
                  {body}
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
      {after.length > 0 && earlier.length > 0 && <h3>{t("evidence.after")}</h3>}
      <Messages messages={after} />
      <Messages messages={newest} />
      {!message && newest.length === 0 && <p class="hint">{t("evidence.nothing")}</p>}
      {keptUntil && <p class="hint">{t("evidence.keptUntil", { date: date(keptUntil) })}</p>}
    </>
  );
}

function Messages({ messages, isReported }: { messages: readonly EvidenceMessage[]; isReported?: boolean }) {
  if (messages.length === 0) return null;
  return (
    <ol class={isReported ? "evidence-messages is-reported" : "evidence-messages"}>
      {messages.map(({ sequence, author, body, sentAt, editedAt }) => (
        <li key={sequence}>
          <span class="hint">
            <span class="author" dir="auto">
              {author.name}
            </span>{" "}
            {dateAndTime(sentAt)} {editedAt && t("message.edited")}
          </span>
          <span class="body" dir="auto">
            {body ?? t("message.gone")}
          </span>
        </li>
      ))}
    </ol>
  );
}
