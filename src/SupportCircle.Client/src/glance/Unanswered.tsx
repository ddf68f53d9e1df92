import { Link } from "wouter-preact";
import type { UnansweredMessage } from "../api/wire";
import { ageWords } from "../dashboard/ageWords";
import { lookBackAt } from "../rooms/jumpTo";
import { t } from "../texts";
import { personName } from "../ui/personName";
import { moment } from "../ui/times";

interface UnansweredProps {
  messages: readonly UnansweredMessage[];
  circleId: string;
  now: number;
}

/** Messages that nobody has answered, each with the way to it. */
export function Unanswered({ messages, circleId, now }: UnansweredProps) {
  if (messages.length === 0) return null;
  return (
    <section class="glance-part">
      <h3>{t("glance.unanswered")}</h3>
      <ul class="glance-lines">
        {messages.map(({ author, sequence, sentAt, isFirst, isStory, hasRisen }) => (
          <li key={sequence}>
            <Link
              href={isStory ? `/circles/${circleId}/stories/${sequence}` : lookBackAt(circleId, sequence)}
            >
              <span dir="auto">
                {t(isStory ? "glance.aStory" : "case.aMessage", { name: personName(author) })}
              </span>
            </Link>
            <span class="hint">
              <time dateTime={sentAt} title={moment(sentAt)}>
                {ageWords(sentAt, now)}
              </time>
              {isFirst && ` · ${t("glance.first")}`}
              {hasRisen && ` · ${t("glance.risen")}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
