import { useState } from "preact/hooks";
import { useLocation } from "wouter-preact";
import { shareStory, storyDrafts } from "../api/stories";
import type { StoryDraft } from "../models/StoryDraft";
import { useRoom } from "../rooms/roomContext";
import { t } from "../texts";
import { Page } from "../ui/Page";
import { useLoad } from "../ui/useLoad";
import { DraftHelp } from "./DraftHelp";
import { DraftKept } from "./DraftKept";
import { heeded } from "./heeded";
import { StoryForm } from "./StoryForm";
import { useDraft } from "./useDraft";
import { type Topics, useTopics } from "./useTopics";

/** A calm page to write on. Nothing is lost: it is on this device with every letter. */
export function WriteStory({ draftId }: { draftId: string }) {
  const room = useRoom();
  const topics = useTopics();
  const draft = useDraft(draftId);
  const kept = useLoad(async () => {
    draft.learn((await storyDrafts(room.id)).find(({ id }) => id === draftId));
    return true;
  }, draftId);
  // Without an answer one writes on with what this device has.
  if (!topics || !(kept.value || kept.refusal)) return <main class="page" aria-busy="true" />;
  return <Writing draft={draft} topics={topics} />;
}

function Writing({ draft, topics }: { draft: StoryDraft; topics: Topics }) {
  const room = useRoom();
  const [, go] = useLocation();
  // The fields keep what is typed; they begin with what there was.
  const [words] = useState(draft.words.peek());
  const list = `/circles/${room.id}/stories`;
  return (
    <Page title={t("story.write")} lead={t("story.writeLead")}>
      <DraftHelp draft={draft} />
      <StoryForm
        words={words}
        topics={topics}
        action={t("story.share")}
        aside={<DraftKept draft={draft} />}
        onWrite={(written) => draft.write(written)}
        onShare={async ({ title, text, wish, topics: chosen }) => {
          const receipt = await heeded(room, () =>
            shareStory(room.id, { clientMessageId: draft.id, title, text, wish, topics: [...chosen] }),
          );
          draft.done();
          if (receipt.status === "held") await room.loadCircle();
          go(receipt.sequence === undefined ? list : `${list}/${receipt.sequence}`, { replace: true });
        }}
        onCancel={() => {
          void draft.keep();
          go(list);
        }}
      />
    </Page>
  );
}
