import { useMemo, useState } from "preact/hooks";
import { Link } from "wouter-preact";
import { discardDraft, storyDrafts } from "../api/stories";
import type { StoryDraftView } from "../api/wire";
import { StoryDraft } from "../models/StoryDraft";
import { useRoom } from "../rooms/roomContext";
import { t } from "../texts";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { Section } from "../ui/Section";
import { dateAndTime } from "../ui/times";
import { useLoad } from "../ui/useLoad";
import { useShelf } from "./useShelf";

/** What one has begun and not shared. */
export function DraftList() {
  const room = useRoom();
  const shelf = useShelf();
  const load = useLoad(() => storyDrafts(room.id), room.id);
  const [discarding, discard] = useState<StoryDraftView | null>(null);
  const drafts = useMemo(
    () => StoryDraft.merge(shelf, room.id, load.value ?? []),
    [shelf, room.id, load.value],
  );
  if (drafts.length === 0) return null;
  return (
    <Section title={t("drafts.title")}>
      <p class="hint">{t("drafts.hint")}</p>
      <ul class="rows">
        {drafts.map((draft) => (
          <li key={draft.id} class="row">
            <span class="row-words">
              <Link href={placeOf(draft)}>
                <span dir="auto">{nameOf(draft)}</span>
              </Link>
              <span class="hint">{dateAndTime(draft.writtenAt)}</span>
            </span>
            <button
              type="button"
              class="button is-quiet"
              aria-label={t("drafts.discardNamed", { name: nameOf(draft) })}
              onClick={() => discard(draft)}
            >
              {t("drafts.discard")}
            </button>
          </li>
        ))}
      </ul>
      {discarding && (
        <ConfirmDialog
          title={t("drafts.discardTitle")}
          words={t("drafts.discardWords")}
          action={t("drafts.discard")}
          onConfirm={async () => {
            await discardDraft(discarding.id);
            new StoryDraft(shelf, room.id, discarding.id).done();
            await load.reload();
          }}
          onClose={() => discard(null)}
        />
      )}
    </Section>
  );
}

function placeOf({ id, circleId, answers }: StoryDraftView): string {
  return answers === undefined
    ? `/circles/${circleId}/stories/write/${id}`
    : `/circles/${circleId}/stories/${answers}`;
}

function nameOf({ title, text, answers }: StoryDraftView): string {
  if (answers !== undefined) return t("drafts.answer", { words: beginning(text) });
  return title || beginning(text) || t("drafts.untitled");
}

const beginning = (text = "") => (text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text);
