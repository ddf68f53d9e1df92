import { useEffect, useMemo } from "preact/hooks";
import { StoryDraft } from "../models/StoryDraft";
import { useRoom } from "../rooms/roomContext";
import { useShelf } from "./useShelf";

/** A draft of this circle; on the server too when the page goes out of sight. */
export function useDraft(id: string, answers?: number): StoryDraft {
  const room = useRoom();
  const shelf = useShelf();
  const draft = useMemo(() => new StoryDraft(shelf, room.id, id, answers), [shelf, room, id, answers]);
  useEffect(() => {
    const keep = () => void draft.keep();
    document.addEventListener("visibilitychange", keep);
    return () => {
      document.removeEventListener("visibilitychange", keep);
      keep();
    };
  }, [draft]);
  return draft;
}
