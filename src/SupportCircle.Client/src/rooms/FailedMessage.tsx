import { Link } from "wouter-preact";
import { withoutContacts } from "../models/withoutContacts";
import type { Outgoing } from "../realtime/Outgoing";
import { t } from "../texts";
import { refusalText } from "../texts/refusals";
import { focusComposer } from "./focusComposer";
import { useRoom } from "./roomContext";

/** Why a message was not taken, and what can be done. Nothing that was written is lost. */
export function FailedMessage({ outgoing }: { outgoing: Outgoing }) {
  const { id, draft, outbox } = useRoom();
  const { clientMessageId, body, replyTo, mentions, refusal } = outgoing;
  const hasContacts = refusal?.code === "contact_details";
  const withoutThem = () => {
    outbox.discard(clientMessageId);
    outbox.add(withoutContacts(body, refusal?.found ?? []), replyTo, mentions);
  };
  const change = () => {
    outbox.discard(clientMessageId);
    draft.quote(body);
    draft.answer(replyTo);
    focusComposer();
  };
  return (
    <div class="failed" role="alert">
      <p>{refusal ? refusalText(refusal) : t("refusal.failed")}</p>
      {hasContacts && (
        <ul class="found" dir="auto">
          {refusal.found.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      <p class="actions">
        {hasContacts ? (
          <>
            <button type="button" class="button" onClick={withoutThem}>
              {t("outgoing.withoutContacts")}
            </button>
            <Link href={`/circles/${id}/checks`}>{t("checks.why")}</Link>
          </>
        ) : (
          <button type="button" class="button" onClick={() => outbox.retry(clientMessageId)}>
            {t("action.tryAgain")}
          </button>
        )}
        <button type="button" class="button is-quiet" onClick={change}>
          {t("outgoing.change")}
        </button>
        <button type="button" class="button is-quiet" onClick={() => outbox.discard(clientMessageId)}>
          {t("action.discard")}
        </button>
      </p>
    </div>
  );
}
