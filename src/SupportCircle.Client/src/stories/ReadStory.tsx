import { Link } from "wouter-preact";
import { story as readStory } from "../api/stories";
import type { StoryView } from "../api/wire";
import { useRoom } from "../rooms/roomContext";
import { t } from "../texts";
import { foldedWords } from "../texts/folds";
import { LoadFailed } from "../ui/LoadFailed";
import { Page } from "../ui/Page";
import { useLoad } from "../ui/useLoad";
import { GoneStory } from "./GoneStory";
import { ReflectionBox } from "./ReflectionBox";
import { Reflections } from "./Reflections";
import { StoryHead } from "./StoryHead";
import { Touches } from "./Touches";
import { useStoryNews } from "./useStoryNews";
import { type Topics, useTopics } from "./useTopics";
import { WishMet } from "./WishMet";

/** A story to read, and to answer. What others answer appears as it comes. */
export function ReadStory({ sequence }: { sequence: number }) {
  const room = useRoom();
  const topics = useTopics();
  const load = useLoad(() => wholeStory(room.id, sequence), String(sequence));
  useStoryNews(load.reload);
  if (load.refusal?.code === "not_found") return <GoneStory sequence={sequence} />;
  if (!load.value && load.refusal) return <LoadFailed onRetry={() => void load.reload()} />;
  if (!load.value || !topics || !room.folds.isKnown.value) return <main class="page" aria-busy="true" />;
  return <Reading story={load.value} topics={topics} onChanged={load.reload} />;
}

interface ReadingProps {
  story: StoryView;
  topics: Topics;
  onChanged: () => Promise<void>;
}

function Reading({ story, topics, onChanged }: ReadingProps) {
  const room = useRoom();
  const { sequence, author, text } = story;
  const reason =
    room.folds.reasonFor({ sequence, author }) ??
    (!room.folds.isShown(sequence) && story.topics.some((code) => topics.folded.includes(code))
      ? "topic"
      : null);
  if (reason)
    return (
      <Page title={t("story.folded")}>
        <p>{foldedWords(reason, 1)}</p>
        <p class="actions">
          <button type="button" class="button" onClick={() => room.folds.show([sequence])}>
            {t("fold.show")}
          </button>
          <BackToStories />
        </p>
      </Page>
    );
  return (
    <main class="page story">
      <article class="story-sheet">
        <StoryHead story={story} topics={topics} />
        <p class="story-text" dir="auto">
          {text}
        </p>
        <Touches of={story} />
      </article>
      {author.seatId === room.circle.value?.seatId && <WishMet story={story} onSaid={onChanged} />}
      <Reflections story={story} onChanged={onChanged} />
      <ReflectionBox story={story} onSent={onChanged} />
      <p class="actions">
        <BackToStories />
      </p>
    </main>
  );
}

export function BackToStories() {
  const { id } = useRoom();
  return (
    <Link href={`/circles/${id}/stories`} class="button">
      {t("stories.back")}
    </Link>
  );
}

/** With all answers, however many there are. */
async function wholeStory(circleId: string, sequence: number): Promise<StoryView> {
  const first = await readStory(circleId, sequence);
  const reflections = [...first.reflections];
  for (let { after } = first; after !== undefined; ) {
    const next = await readStory(circleId, sequence, after);
    reflections.push(...next.reflections);
    after = next.after;
  }
  return { ...first, reflections };
}
