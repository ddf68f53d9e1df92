import { useState } from "preact/hooks";
import { Link, useLocation } from "wouter-preact";
import { withdrawStory } from "../api/stories";
import type { StoryView } from "../api/wire";
import { useCircle, useRoom } from "../rooms/roomContext";
import { t } from "../texts";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { Heading } from "../ui/Heading";
import { SeatSign } from "../ui/SeatSign";
import { dateAndTime } from "../ui/times";
import { AboutEntry } from "./AboutEntry";
import { TopicMarks } from "./TopicMarks";
import type { Topics } from "./useTopics";
import { wishTold } from "./wishWords";

/** Title, teller and wish; for the teller, what they can do with their story. */
export function StoryHead({ story, topics }: { story: StoryView; topics: Topics }) {
  const room = useRoom();
  const { seatId } = useCircle();
  const [, go] = useLocation();
  const [isWithdrawing, withdraw] = useState(false);
  const { sequence, author, title, sharedAt, editedAt, wish } = story;
  const list = `/circles/${room.id}/stories`;
  return (
    <header class="story-head">
      <Heading>
        <span dir="auto">{title}</span>
      </Heading>
      <div class="story-by">
        <SeatSign seatId={author.seatId} />
        <p>
          <span class="author" dir="auto">
            {author.name}
          </span>{" "}
          <span class="hint">
            <time dateTime={sharedAt}>{dateAndTime(sharedAt)}</time>
            {editedAt && ` · ${t("message.edited")}`}
          </span>
        </p>
      </div>
      <p class="story-wish">{wishTold(wish)}</p>
      <TopicMarks codes={story.topics} topics={topics} />
      {author.seatId === seatId ? (
        <p class="actions">
          <Link href={`${list}/${sequence}/edit`} class="button is-quiet">
            {t("story.edit")}
          </Link>
          <button type="button" class="button is-quiet" onClick={() => withdraw(true)}>
            {t("story.withdraw")}
          </button>
        </p>
      ) : (
        <AboutEntry author={author} sequence={sequence} isStory />
      )}
      {isWithdrawing && (
        <ConfirmDialog
          title={t("story.withdrawTitle")}
          words={t("story.withdrawWords")}
          action={t("story.withdraw")}
          onConfirm={async () => {
            await withdrawStory(room.id, sequence);
            go(list, { replace: true });
          }}
          onClose={() => withdraw(false)}
        />
      )}
    </header>
  );
}
