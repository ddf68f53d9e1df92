import { useState } from "preact/hooks";
import { Link } from "wouter-preact";
import { stories } from "../api/stories";
import type { StoryPage } from "../api/wire";
import { newId } from "../models/newId";
import { useCircle, useRoom } from "../rooms/roomContext";
import { HelpCard, MyHeldPosts } from "../rooms/seldomParts";
import { t } from "../texts";
import { BackToCircle } from "../ui/BackToCircle";
import { Heading } from "../ui/Heading";
import { Loading } from "../ui/Loading";
import { useAttempt } from "../ui/useAttempt";
import { useLoad } from "../ui/useLoad";
import { DraftList } from "./DraftList";
import { StoryRow } from "./StoryRow";
import { TopicChoice } from "./TopicChoice";
import { useStoryNews } from "./useStoryNews";
import { useTopics } from "./useTopics";

/** What has been told in a circle, the newest first. */
export function StoryList() {
  const room = useRoom();
  const circle = useCircle();
  const topics = useTopics();
  const load = useLoad(() => stories(room.id), room.id);
  const [older, setOlder] = useState<readonly StoryPage[]>([]);
  const { failure, attempt } = useAttempt();
  useStoryNews(load.reload);

  const pages = load.value ? [load.value, ...older] : [];
  const last = pages.at(-1);
  const shown = pages.flatMap((page) => page.stories);
  const more = () =>
    attempt(async () => {
      const page = await stories(room.id, last?.before);
      setOlder((before) => [...before, page]);
    });
  return (
    <main class="page stories">
      <header class="page-head">
        <Heading>{t("stories.title")}</Heading>
        <p class="hint" dir="auto">
          {circle.name}
        </p>
        <p class="lead">{t("stories.lead")}</p>
      </header>
      <p class="actions">
        <Link href={`/circles/${room.id}/stories/write/${newId()}`} class="button is-act">
          {t("stories.write")}
        </Link>
      </p>
      {room.help.value && <HelpCard />}
      <DraftList />
      {circle.heldPosts > 0 && circle.role === "Member" && <MyHeldPosts />}
      {!load.value && <Loading of={load} />}
      {load.value && shown.length === 0 && (
        <div class="empty">
          <h2>{t("stories.noneTitle")}</h2>
          <p>{t("stories.noneWords")}</p>
        </div>
      )}
      {topics && room.folds.isKnown.value && (
        <ul class="cards">
          {[...new Map(shown.map((one) => [one.sequence, one])).values()].map((one) => (
            <StoryRow key={one.sequence} story={one} topics={topics} />
          ))}
        </ul>
      )}
      {last?.before && (
        <p class="actions">
          <button type="button" class="button" onClick={() => void more()}>
            {t("stories.earlier")}
          </button>
        </p>
      )}
      {failure && (
        <p class="problem" role="alert">
          {failure}
        </p>
      )}
      {load.value?.wishes && (
        <p class="hint">
          {t("stories.wishesMet", { met: load.value.wishes.met, answers: load.value.wishes.answers })}
        </p>
      )}
      {topics && <TopicChoice topics={topics} />}
      <BackToCircle circleId={room.id} />
    </main>
  );
}
