import { lazyPart } from "../ui/lazyPart";

/** Its script comes when it is opened. */
export const CheckInsPage = lazyPart(async () => (await import("./CheckInsPage")).CheckInsPage);
