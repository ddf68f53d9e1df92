import type { MyDecision } from "../api/wire";
import { session } from "./Session";
import { Shelf } from "./Shelf";

const shelf = () => new Shelf(session.memberId ?? "", "decisions");

/** Which of the decisions about oneself one has seen on this device: the newest of them. */
export const decisionsSeen = {
  see(decisions: readonly MyDecision[]): void {
    const newest = newestOf(decisions);
    if (newest) shelf().write("seen", newest);
  },

  /** @param newest When something was last decided, also about an appeal; undefined before the first. */
  isNews(newest: string | undefined): boolean {
    return (newest ?? "") > (shelf().read<string>("seen") ?? "");
  },
};

/** When something was last decided, also about an appeal. ISO times are in the order of their letters. */
function newestOf(decisions: readonly MyDecision[]): string {
  const times = decisions.flatMap(({ decidedAt, appeal }) => [decidedAt, appeal?.decidedAt ?? ""]);
  return times.sort().at(-1) ?? "";
}
