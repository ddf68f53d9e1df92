import { lazyPart } from "../ui/lazyPart";

/** What only facilitators see: members do not carry its script. */
export const Care = lazyPart(async () => (await import("./RoomCare")).RoomCare);
export const FacilitatorLinks = lazyPart(async () => (await import("./FacilitatorLinks")).FacilitatorLinks);
export const HideMessage = lazyPart(async () => (await import("./HideMessage")).HideMessage);
export const Invitations = lazyPart(async () => (await import("./Invitations")).Invitations);
export const SeatActions = lazyPart(async () => (await import("./SeatActions")).SeatActions);
export const SeatPlan = lazyPart(async () => (await import("../plan/SeatPlan")).SeatPlan);
