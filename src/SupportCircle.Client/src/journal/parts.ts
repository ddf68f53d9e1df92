import { lazyPart } from "../ui/lazyPart";

/** Its script comes when it is opened. */
export const JournalPage = lazyPart(async () => (await import("./JournalPage")).JournalPage);
