import { lazyPart } from "../ui/lazyPart";

/** What the composer needs at times: its script comes when somebody is about to be named. */
export const MentionList = lazyPart(async () => (await import("./MentionList")).MentionList);
