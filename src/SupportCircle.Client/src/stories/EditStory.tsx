import { useMemo, useState } from "preact/hooks";
import { Redirect, useLocation } from "wouter-preact";
import { retellStory, story } from "../api/stories";
import type { StoryView } from "../api/wire";
import { newId } from "../models/newId";
import type { DraftWords } from "../models/StoryDraft";
import { useCircle, useRoom } from "../rooms/roomContext";
import { HelpCard } from "../rooms/seldomParts";
import { t } from "../texts";
import { LoadFailed } from "../ui/LoadFailed";
import { NotFoundPage } from "../ui/NotFoundPage";
import { Page } from "../ui/Page";
import { useLoad } from "../ui/useLoad";
import { heeded } from "./heeded";
import { StoryForm } from "./StoryForm";
import { useShelf } from "./useShelf";
import { type Topics, useTopics } from "./useTopics";

/** The teller tells a story anew. */
export function EditStory({ sequence }: { sequence: number }) {
  const room = useRoom();
  const topics = useTopics();
  const load = useLoad(() => story(room.id, sequence), String(sequence));
  if (load.refusal?.code === "not_found") return <NotFoundPage />;
  if (load.refusal) return <LoadFailed onRetry={() => void load.reload()} />;
  if (!load.value || !topics) return <main class="page" aria-busy="true" />;
  return <Retelling told={load.value} topics={topics} />;
}

function Retelling({ told, topics }: { told: StoryView; topics: Topics }) {
  const room = useRoom();
  const shelf = useShelf();
  const { seatId } = useCircle();
  const [, go] = useLocation();
  const name = `story ${told.sequence}:edit`;
  const [words] = useState(() => shelf.read<DraftWords>(name) ?? told);
  const changeId = useMemo(newId, []);
  const place = `/circles/${room.id}/stories/${told.sequence}`;
  if (told.author.seatId !== seatId) return <Redirect to={place} replace />;
  return (
    <Page title={t("story.edit")} lead={t("story.editLead")}>
      {room.help.value && <HelpCard />}
      <StoryForm
        words={words}
        topics={topics}
        action={t("story.saveEdit")}
        onWrite={(written) => shelf.write(name, written)}
        onShare={async ({ title, text, wish, topics: chosen }) => {
          await heeded(room, () =>
            retellStory(room.id, told.sequence, {
              clientChangeId: changeId,
              title,
              text,
              wish,
              topics: [...chosen],
            }),
          );
          shelf.erase(name);
          go(place, { replace: true });
        }}
        onCancel={() => {
          shelf.erase(name);
          go(place);
        }}
      />
    </Page>
  );
}
