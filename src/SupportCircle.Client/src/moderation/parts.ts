import { lazyPart } from "../ui/lazyPart";

/** What a room asks for seldom: its script comes when it is opened. */
export const BlockDialog = lazyPart(async () => (await import("./BlockDialog")).BlockDialog);
export const ReportDialog = lazyPart(async () => (await import("./ReportDialog")).ReportDialog);
