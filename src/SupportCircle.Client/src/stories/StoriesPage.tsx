import { useMemo } from "preact/hooks";
import { Redirect, useParams } from "wouter-preact";
import { openRooms } from "../models/OpenRooms";
import { session } from "../models/Session";
import { RoomContext } from "../rooms/roomContext";
import "../styles/stories.css";
import { LoadFailed } from "../ui/LoadFailed";
import { NotFoundPage } from "../ui/NotFoundPage";
import { EditStory } from "./EditStory";
import { ReadStory } from "./ReadStory";
import { StoryList } from "./StoryList";
import { WriteStory } from "./WriteStory";

/** A circle's stories: the list, one to read, one to write. Whoever may not read them is told by the room. */
export function StoriesPage() {
  const { id = "", part, more } = useParams();
  const memberId = session.member?.memberId;
  const room = useMemo(() => openRooms().open(id), [id, memberId]);
  switch (room.standing.value) {
    case "open":
      return (
        <RoomContext.Provider value={room} key={`${id} ${part} ${more}`}>
          {shown(part, more)}
        </RoomContext.Provider>
      );
    case "opening":
      return <main class="page" aria-busy="true" />;
    case "unreachable":
      return <LoadFailed onRetry={() => void room.load()} />;
    default:
      return <Redirect to={`/circles/${id}`} replace />;
  }
}

function shown(part: string | undefined, more: string | undefined) {
  if (part === undefined) return <StoryList />;
  if (part === "write" && more) return <WriteStory draftId={more} />;
  const sequence = Number(part);
  if (!Number.isSafeInteger(sequence) || sequence < 1) return <NotFoundPage />;
  if (more === undefined) return <ReadStory sequence={sequence} />;
  return more === "edit" ? <EditStory sequence={sequence} /> : <NotFoundPage />;
}
