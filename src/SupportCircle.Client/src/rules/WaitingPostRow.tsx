import { useState } from "preact/hooks";
import { letThrough } from "../api/rules";
import type { WaitingPost } from "../api/wire";
import { kindWords } from "../moderation/kindWords";
import "../styles/requests.css";
import { type TextKey, t } from "../texts";
import { dateAndTime } from "../ui/times";
import { useAttempt } from "../ui/useAttempt";
import { DeclineDialog } from "./DeclineDialog";

export interface WaitingPostRowProps {
  circleId: string;
  post: WaitingPost;
  /** Told in words what became of it. */
  onDecided: (words: string) => Promise<void>;
}

export function WaitingPostRow(props: WaitingPostRowProps) {
  const { circleId, post, onDecided } = props;
  const { name } = post.author;
  const [isDeclining, decline] = useState(false);
  const { failure, attempt } = useAttempt({ conflict: "held.conflict" });
  const pass = () =>
    attempt(async () => {
      await letThrough(circleId, post.id);
      await onDecided(t("held.isThrough", { name }));
    });
  return (
    <li class="row is-request">
      <div class="row-words">
        <strong dir="auto">{name}</strong>
        <span class="hint">
          {[dateAndTime(post.heldAt), kindWords(post.kind), reasonWords(post)].filter(Boolean).join(" · ")}
        </span>
        <blockquote class="body" dir="auto">
          {post.body ?? t("message.gone")}
        </blockquote>
      </div>
      <p class="actions">
        <button
          type="button"
          class="button is-act"
          aria-label={t("held.letThroughNamed", { name })}
          onClick={() => void pass()}
        >
          {t("held.letThrough")}
        </button>
        <button
          type="button"
          class="button is-quiet"
          aria-label={t("held.declineNamed", { name })}
          onClick={() => decline(true)}
        >
          {t("held.decline")}
        </button>
      </p>
      {failure && (
        <p class="problem" role="alert">
          {failure}
        </p>
      )}
      {isDeclining && <DeclineDialog {...props} onClose={() => decline(false)} />}
    </li>
  );
}

const reasons: Record<WaitingPost["reason"], TextKey> = {
  FirstPost: "held.firstPost",
  WatchedPhrase: "held.phrase",
  MethodDetail: "held.method",
  Encouragement: "held.encouragement",
};

function reasonWords({ reason, pattern }: WaitingPost): string {
  return t(reasons[reason], { phrase: pattern ?? "" });
}
