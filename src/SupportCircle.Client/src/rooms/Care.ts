import { lazyPart } from "../ui/lazyPart";

export const Care = lazyPart(async () => (await import("./RoomCare")).RoomCare);
