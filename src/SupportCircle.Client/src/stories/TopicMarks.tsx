import { t } from "../texts";
import type { Topics } from "./useTopics";

interface TopicMarksProps {
  codes: readonly string[];
  topics: Topics | null;
}

/** What a story touches, in neutral words. */
export function TopicMarks({ codes, topics }: TopicMarksProps) {
  if (!topics || codes.length === 0) return null;
  return (
    <ul class="topics" aria-label={t("story.topics")}>
      {codes.map((code) => (
        <li key={code}>{topics.nameOf(code)}</li>
      ))}
    </ul>
  );
}
