import type { EvidenceMessage, ReportEvidence } from "../api/wire";
import { kindWords } from "../moderation/kindWords";
import { t } from "../texts";
import { dateAndTime } from "../ui/times";
import { Folded } from "./Folded";

interface EvidenceProps {
  evidence: ReportEvidence;
  /** What the button says that unfolds the message. */
  show?: string;
}

/** The copy that was made with a report: what it is about, in its surroundings. */
export function Evidence({ evidence, show = t("evidence.showMessage") }: EvidenceProps) {
  const { message, earlier, before, after, newest } = evidence;
  return (
    <>
      <Messages messages={before} />
      {message && (
        <Folded summary={show}>
          <Messages messages={[message]} isReported />
          <Wordings earlier={earlier} />
        </Folded>
      )}
      {after.length > 0 && earlier.length > 0 && <h3>{t("evidence.after")}</h3>}
      <Messages messages={after} />
      {newest.length > 0 && (
        <Folded summary={t("evidence.showNewest")}>
          <Messages messages={newest} />
        </Folded>
      )}
      {!message && newest.length === 0 && <p class="hint">{t("evidence.nothing")}</p>}
    </>
  );
}

/** What it said before its edits. */
function Wordings({ earlier }: Pick<ReportEvidence, "earlier">) {
  if (earlier.length === 0) return null;
  return (
    <>
      <h3>{t("evidence.earlier")}</h3>
      <ol class="evidence-messages">
        {earlier.map(({ revision, body, replacedAt }) => (
          <li key={revision}>
            {replacedAt && <span class="hint">{t("evidence.until", { at: dateAndTime(replacedAt) })}</span>}
            <span class="body" dir="auto">
              {body}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

function Messages({ messages, isReported }: { messages: readonly EvidenceMessage[]; isReported?: boolean }) {
  if (messages.length === 0) return null;
  return (
    <ol class={isReported ? "evidence-messages is-reported" : "evidence-messages"}>
      {messages.map(({ sequence, author, body, sentAt, editedAt, kind }) => (
        <li key={sequence}>
          <span class="hint">
            <span class="author" dir="auto">
              {author.name}
            </span>{" "}
            {dateAndTime(sentAt)} {editedAt && t("message.edited")} {kindWords(kind)}
          </span>
          <span class="body" dir="auto">
            {body ?? t("message.gone")}
          </span>
        </li>
      ))}
    </ol>
  );
}
