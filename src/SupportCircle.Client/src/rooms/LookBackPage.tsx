import { useEffect, useMemo } from "preact/hooks";
import { Redirect, useParams } from "wouter-preact";
import { openRooms } from "../models/OpenRooms";
import { Search } from "../models/Search";
import { session } from "../models/Session";
import { LoadFailed } from "../ui/LoadFailed";
import { LookBackView } from "./LookBackView";
import { RoomContext } from "./roomContext";

/** A circle's earlier conversation: by its words, by its days. Whoever may not read it is told by the room. */
export function LookBackPage() {
  const { id = "" } = useParams();
  const memberId = session.member?.memberId;
  const room = useMemo(() => openRooms().open(id), [id, memberId]);
  const search = useMemo(() => new Search(id), [id, memberId]);
  useEffect(() => () => search.end(), [search]);
  switch (room.standing.value) {
    case "open":
      return (
        <RoomContext.Provider value={room}>
          <LookBackView search={search} />
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
