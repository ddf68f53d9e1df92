import { useId } from "preact/hooks";
import { Link } from "wouter-preact";
import { limits } from "../api/limits";
import { lookAtFirstPosts } from "../api/rules";
import type { CircleDetails } from "../api/wire";
import { t } from "../texts";
import { Section } from "../ui/Section";
import { useAttempt } from "../ui/useAttempt";

interface FirstPostsProps {
  circle: CircleDetails;
  onChanged: () => Promise<void>;
}

/** Of how many first messages of somebody new each waits for a facilitator. */
export function FirstPosts({ circle, onChanged }: FirstPostsProps) {
  const id = useId();
  const { failure, attempt } = useAttempt();
  const change = (count: number) =>
    attempt(async () => {
      await lookAtFirstPosts(circle.id, count);
      await onChanged();
    });
  return (
    <Section title={t("rules.firstPosts")}>
      <div class="field">
        <label for={id}>{t("rules.firstPostsLabel")}</label>
        <p class="hint" id={`${id}-hint`}>
          {t("rules.firstPostsHint")}
        </p>
        <select
          id={id}
          aria-describedby={`${id}-hint`}
          value={String(circle.firstPosts)}
          onChange={(event) => void change(Number(event.currentTarget.value))}
        >
          {Array.from({ length: limits.firstPostsMax + 1 }, (_, count) => (
            <option key={count} value={String(count)}>
              {count === 0 ? t("rules.firstPostsOff") : t("rules.firstPostsCount", { count })}
            </option>
          ))}
        </select>
      </div>
      {failure && (
        <p class="problem" role="alert">
          {failure}
        </p>
      )}
      <p>
        <Link href={`/circles/${circle.id}/held`} class="button">
          {circle.heldPosts > 0 ? t("held.waiting", { count: circle.heldPosts }) : t("held.title")}
        </Link>
      </p>
    </Section>
  );
}
