import { Link } from "wouter-preact";
import type { HomeView } from "../api/wire";
import { RequestCard } from "../joining/RequestCard";
import { decisionsSeen } from "../models/decisionsSeen";
import { pendingInvitation } from "../models/pendingInvitation";
import { unread } from "../models/Unread";
import { t } from "../texts";
import { Section } from "../ui/Section";
import { waitingLines } from "./waitingLines";

interface WaitingProps {
  view: HomeView;
  onPutAway: () => Promise<void>;
}

/** A few quiet lines, and what a facilitator has answered; nothing at all when nothing waits. */
export function Waiting({ view, onPutAway }: WaitingProps) {
  const lines = waitingLines(view, unread.counts.value.values(), {
    isInvited: pendingInvitation.read() !== null,
    isDecisionNew: decisionsSeen.isNews(view.decidedAt),
  });
  const answers = view.requests.filter(({ isUnread }) => isUnread);
  if (lines.length + answers.length === 0) return null;
  return (
    <Section title={t("home.waits")}>
      <ul class="home-lines">
        {lines.map(({ words, href }) => (
          <li key={href + words}>
            <Link href={href} dir="auto">
              {words}
            </Link>
          </li>
        ))}
      </ul>
      <ul class="cards">
        {answers.map((request) => (
          <RequestCard key={request.circleId} request={request} onPutAway={onPutAway} />
        ))}
      </ul>
    </Section>
  );
}
