import { useRef, useState } from "preact/hooks";
import { Link } from "wouter-preact";
import { withdrawRequest } from "../api/joining";
import type { CirclePublicPage, MySeatRequest } from "../api/wire";
import { t } from "../texts";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { Notice } from "../ui/Notice";
import { Section } from "../ui/Section";
import { dateAndTime } from "../ui/times";
import { AskForSeat } from "./AskForSeat";
import { requestWords } from "./requestWords";

interface MyStandingProps {
  page: CirclePublicPage;
  onChange: () => Promise<void>;
}

/** What one can do about a seat here: ask for one, or take the request back. */
export function MyStanding({ page, onChange }: MyStandingProps) {
  const box = useRef<HTMLDivElement>(null);
  // What was pressed is gone: whoever reads by keyboard or ear goes on here.
  const changed = async () => {
    await onChange();
    box.current?.focus();
  };
  return (
    <div ref={box} tabIndex={-1} class="section">
      {standing(page, changed)}
    </div>
  );
}

function standing({ circle, request }: CirclePublicPage, onChange: () => Promise<void>) {
  if (circle.standing === "Active") {
    return (
      <p class="actions">
        <Link href={`/circles/${circle.id}`} class="button is-act">
          {t("door.enter")}
        </Link>
      </p>
    );
  }
  if (request && (request.state === "Requested" || request.state === "Waiting")) {
    return <Asked request={request} onChange={onChange} />;
  }
  if (request?.askAgainAt && Date.parse(request.askAgainAt) > Date.now()) {
    return <Notice tone="calm">{t("door.askAgain", { at: dateAndTime(request.askAgainAt) })}</Notice>;
  }
  return <AskForSeat circle={circle} onAsked={onChange} />;
}

function Asked({ request, onChange }: { request: MySeatRequest; onChange: () => Promise<void> }) {
  const [isAsking, ask] = useState(false);
  const isWaiting = request.state === "Waiting";
  const action = t(isWaiting ? "door.stopWaiting" : "door.withdraw");
  return (
    <Section title={t(isWaiting ? "standing.waiting" : "standing.requested")}>
      <p>{requestWords(request)}</p>
      <p class="hint">{t("door.mail")}</p>
      <p class="actions">
        <button type="button" class="button" onClick={() => ask(true)}>
          {action}
        </button>
      </p>
      {isAsking && (
        <ConfirmDialog
          title={t(isWaiting ? "door.stopWaitingAsk" : "door.withdrawAsk")}
          words={t(isWaiting ? "door.stopWaitingWords" : "door.withdrawWords")}
          action={action}
          onConfirm={async () => {
            await withdrawRequest(request.circleId);
            await onChange();
          }}
          onClose={() => ask(false)}
        />
      )}
    </Section>
  );
}
