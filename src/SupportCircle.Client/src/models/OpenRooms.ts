import { me } from "../api/accounts";
import { Refusal } from "../api/Refusal";
import { CircleConnection } from "../realtime/CircleConnection";
import { Room } from "./Room";
import { type Session, session } from "./Session";
import { Shelf } from "./Shelf";

/** The rooms that were opened since signing in. They stay in step while one is on another page. */
export class OpenRooms {
  private readonly rooms = new Map<string, Room>();
  private readonly connection: CircleConnection;

  constructor(
    private readonly memberId: string,
    session: Session,
  ) {
    this.connection = new CircleConnection(
      async () => (await import("../realtime/signalrLine")).signalrLine(),
      () => this.mayConnect(session),
    );
    addEventListener("online", this.wake);
    document.addEventListener("visibilitychange", this.wake);
  }

  open(circleId: string): Room {
    const known = this.rooms.get(circleId);
    // One may have been invited again since.
    if (known?.standing.peek() === "gone") this.forget(circleId);
    else if (known) return known;
    const room = new Room(circleId, new Shelf(this.memberId, circleId), this.connection);
    this.rooms.set(circleId, room);
    void room.load();
    return room;
  }

  /** Forgets a room that is no longer one's own, so that opening it asks the server anew. */
  forget(circleId: string): void {
    this.rooms.get(circleId)?.close();
    this.rooms.delete(circleId);
  }

  /** One left by choice: what was not sent there goes too. */
  leave(circleId: string): void {
    this.forget(circleId);
    new Shelf(this.memberId, circleId).eraseAll();
  }

  close(): void {
    removeEventListener("online", this.wake);
    document.removeEventListener("visibilitychange", this.wake);
    for (const room of this.rooms.values()) room.close();
    this.rooms.clear();
    this.connection.stop();
  }

  /** @throws {Refusal} when the session has ended, or has become somebody else's in another tab. */
  private async mayConnect(session: Session): Promise<void> {
    const member = await me();
    if (member.memberId === this.memberId && !member.suspended) return;
    session.begin(member);
    throw new Refusal("not_signed_in");
  }

  private readonly wake = () => {
    if (document.visibilityState !== "visible") return;
    this.connection.wake();
    for (const room of this.rooms.values()) room.wake();
  };
}

let current: { memberId: string; rooms: OpenRooms } | null = null;

/** The rooms of whoever is signed in. */
export function openRooms(): OpenRooms {
  const memberId = session.member?.memberId;
  if (!memberId) throw new Refusal("not_signed_in");
  if (current?.memberId !== memberId) {
    current?.rooms.close();
    current = { memberId, rooms: new OpenRooms(memberId, session) };
  }
  return current.rooms;
}

session.standing.subscribe((standing) => {
  if (standing.kind === "asking") return;
  if (standing.kind === "signedIn" && standing.member.memberId === current?.memberId) return;
  current?.rooms.close();
  current = null;
});
