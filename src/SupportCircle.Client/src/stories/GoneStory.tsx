import { useState } from "preact/hooks";
import { discardDraft, storyDrafts } from "../api/stories";
import { StoryDraft } from "../models/StoryDraft";
import { useRoom } from "../rooms/roomContext";
import { t } from "../texts";
import { Page } from "../ui/Page";
import { useAttempt } from "../ui/useAttempt";
import { useLoad } from "../ui/useLoad";
import { BackToStories } from "./ReadStory";
import { useShelf } from "./useShelf";

/** The story is not there any more; what one was about to answer still is. */
export function GoneStory({ sequence }: { sequence: number }) {
  const room = useRoom();
  const shelf = useShelf();
  const load = useLoad(() => storyDrafts(room.id), String(sequence));
  const [gone, setGone] = useState<readonly string[]>([]);
  const { failure, attempt } = useAttempt();
  const answers = StoryDraft.merge(shelf, room.id, load.value ?? []).filter(
    (draft) => draft.answers === sequence && !gone.includes(draft.id),
  );
  const discard = (id: string) =>
    attempt(async () => {
      await discardDraft(id);
      new StoryDraft(shelf, room.id, id).done();
      setGone([...gone, id]);
    });
  return (
    <Page title={t("story.goneTitle")} lead={t("story.goneWords")}>
      {answers.map(({ id, text = "" }) => (
        <div key={id} class="kept-answer">
          <p>{t("story.keptAnswer")}</p>
          <blockquote class="body" dir="auto">
            {text}
          </blockquote>
          <p class="actions">
            <button type="button" class="button" onClick={() => void navigator.clipboard?.writeText(text)}>
              {t("message.copy")}
            </button>
            <button type="button" class="button is-quiet" onClick={() => void discard(id)}>
              {t("drafts.discard")}
            </button>
          </p>
        </div>
      ))}
      {failure && (
        <p class="problem" role="alert">
          {failure}
        </p>
      )}
      <p class="actions">
        <BackToStories />
      </p>
    </Page>
  );
}
