import { Link } from "wouter-preact";
import type { StorySummary } from "../api/wire";
import { useRoom } from "../rooms/roomContext";
import { t } from "../texts";
import { foldedWords } from "../texts/folds";
import { SeatSign } from "../ui/SeatSign";
import { dateAndTime } from "../ui/times";
import { TopicMarks } from "./TopicMarks";
import type { Topics } from "./useTopics";
import { wishTold } from "./wishWords";

interface StoryRowProps {
  story: StorySummary;
  topics: Topics;
}

/** A story in the list; folded where the reader would rather not see it. */
export function StoryRow({ story, topics }: StoryRowProps) {
  const { id, folds } = useRoom();
  const { sequence, author, title, sharedAt, editedAt, wish } = story;
  const reason =
    folds.reasonFor({ sequence, author }) ??
    (!folds.isShown(sequence) && story.topics.some((code) => topics.folded.includes(code)) ? "topic" : null);
  if (reason)
    return (
      <li class="card is-folded">
        <span class="card-words">
          <span>{foldedWords(reason, 1)}</span>
          {reason === "topic" && <TopicMarks codes={story.topics} topics={topics} />}
        </span>
        <button type="button" class="button is-quiet" onClick={() => folds.show([sequence])}>
          {t("fold.show")}
        </button>
      </li>
    );
  return (
    <li class="card">
      <SeatSign seatId={author.seatId} />
      <div class="card-words">
        <h2 class="story-title">
          <Link href={`/circles/${id}/stories/${sequence}`}>
            <span dir="auto">{title}</span>
          </Link>
        </h2>
        <p class="hint">
          <span dir="auto">{author.name}</span> · {dateAndTime(sharedAt)}
          {editedAt && ` · ${t("message.edited")}`}
        </p>
        <p class="hint">{wishTold(wish)}</p>
        <TopicMarks codes={story.topics} topics={topics} />
      </div>
    </li>
  );
}
