import { lazyPart } from "../ui/lazyPart";

/** What a room shows seldom: its script comes when it does. */
export const FirstAgreements = lazyPart(async () => (await import("./FirstAgreements")).FirstAgreements);
export const GoneRoom = lazyPart(async () => (await import("./GoneRoom")).GoneRoom);
export const MyHeldPosts = lazyPart(async () => (await import("../rules/MyHeldPosts")).MyHeldPosts);
