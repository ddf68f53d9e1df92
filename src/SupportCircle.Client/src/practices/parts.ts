import { lazyPart } from "../ui/lazyPart";

/** Their scripts come when they are opened. */
export const PracticesPage = lazyPart(async () => (await import("./PracticesPage")).PracticesPage);
