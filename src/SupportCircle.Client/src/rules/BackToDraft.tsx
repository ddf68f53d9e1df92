import { useMemo } from "preact/hooks";
import { useLocation } from "wouter-preact";
import { newId } from "../models/newId";
import { StoryDraft } from "../models/StoryDraft";
import { useRoom } from "../rooms/roomContext";
import { useShelf } from "../stories/useShelf";
import { t } from "../texts";
import { partsOf } from "./storyBody";

interface BackToDraftProps {
  /** Of the story: title and text. */
  body: string;
  /** Says what went wrong. */
  attempt: (work: () => Promise<void>) => Promise<void>;
  onTakeBack: () => Promise<void>;
}

/** A story that is not told becomes a draft again, to be changed. Its words are kept as one before anything is taken back. */
export function BackToDraft({ body, attempt, onTakeBack }: BackToDraftProps) {
  const room = useRoom();
  const shelf = useShelf();
  const [, navigate] = useLocation();
  // However often it is tried.
  const id = useMemo(newId, []);
  const take = async () => {
    const draft = new StoryDraft(shelf, room.id, id);
    draft.write(partsOf(body));
    await draft.keep();
    await onTakeBack();
    navigate(`/circles/${room.id}/stories/write/${id}`);
  };
  return (
    <button type="button" class="button" onClick={() => void attempt(take)}>
      {t("held.toDraft")}
    </button>
  );
}
