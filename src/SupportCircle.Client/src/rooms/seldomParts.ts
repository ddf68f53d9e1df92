import { lazyPart } from "../ui/lazyPart";

/** What a room shows seldom: its script comes when it does. */
export const FirstAgreements = lazyPart(async () => (await import("./FirstAgreements")).FirstAgreements);
export const FailedMessage = lazyPart(async () => (await import("./FailedMessage")).FailedMessage);
export const HelpCard = lazyPart(async () => (await import("./HelpCard")).HelpCard);
export const ArrivalForm = lazyPart(async () => (await import("../checkIns/ArrivalForm")).ArrivalForm);
export const CircleSettling = lazyPart(
  async () => (await import("../settling/CircleSettling")).CircleSettling,
);
export const WaitingLine = lazyPart(async () => (await import("./WaitingLine")).WaitingLine);
export const Together = lazyPart(async () => (await import("./Together")).Together);
export const GoneRoom = lazyPart(async () => (await import("./GoneRoom")).GoneRoom);
export const AskThreadDialog = lazyPart(
  async () => (await import("../threads/AskThreadDialog")).AskThreadDialog,
);
export const ThreadAbout = lazyPart(async () => (await import("../threads/ThreadAbout")).ThreadAbout);
export const MyHeldPosts = lazyPart(async () => (await import("../rules/MyHeldPosts")).MyHeldPosts);
