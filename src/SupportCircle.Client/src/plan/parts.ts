import { lazyPart } from "../ui/lazyPart";

/** Its script comes when it is opened. */
export const SafetyPlanPage = lazyPart(async () => (await import("./SafetyPlanPage")).SafetyPlanPage);
