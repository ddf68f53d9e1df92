import { useMemo } from "preact/hooks";
import { useParams } from "wouter-preact";
import { openRooms } from "../models/OpenRooms";
import { session } from "../models/Session";
import { LoadFailed } from "../ui/LoadFailed";
import { RoomView } from "./RoomView";
import { RoomContext } from "./roomContext";
import { FirstAgreements, GoneRoom } from "./seldomParts";

export function CirclePage() {
  const { id = "" } = useParams();
  const memberId = session.member?.memberId;
  const room = useMemo(() => openRooms().open(id), [id, memberId]);
  return (
    <RoomContext.Provider value={room} key={`${memberId} ${id}`}>
      {page(room.standing.value, () => void room.load())}
    </RoomContext.Provider>
  );
}

function page(standing: string, reload: () => void) {
  switch (standing) {
    case "open":
      return <RoomView />;
    case "agreements":
      return <FirstAgreements />;
    case "gone":
      return <GoneRoom />;
    case "unreachable":
      return <LoadFailed onRetry={reload} />;
    default:
      return <main class="page" aria-busy="true" />;
  }
}
