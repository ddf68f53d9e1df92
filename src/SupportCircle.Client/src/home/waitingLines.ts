import type { HomeView, UnreadCount } from "../api/wire";
import { t } from "../texts";
import { personName } from "../ui/personName";
import { unreadWords } from "../ui/UnreadLink";

export interface WaitingLine {
  words: string;
  href: string;
}

/** What the device alone knows. */
interface OnDevice {
  isInvited: boolean;
  /** Whether what was decided was not looked at here yet. */
  isDecisionNew: boolean;
}

/** What waits for one, each as a line that leads there; the people first. How much is unread in circles stands with them. */
export function waitingLines(
  { asked, newNotes, circles }: Pick<HomeView, "asked" | "newNotes" | "circles">,
  unread: Iterable<UnreadCount>,
  { isInvited, isDecisionNew }: OnDevice,
): WaitingLine[] {
  const lines: WaitingLine[] = [];
  if (isInvited) lines.push({ words: t("home.invited"), href: "/join" });
  for (const request of asked)
    lines.push({ words: t("home.asks", { name: personName(request) }), href: "/threads" });
  for (const { circleId, unread: count, mentions, with: name } of unread) {
    if (name === undefined) continue;
    const words = t("home.fromOne", { name: personName({ name }), words: unreadWords(count, mentions) });
    lines.push({ words, href: `/circles/${circleId}` });
  }
  if (newNotes > 0) lines.push({ words: t("notes.waiting", { count: newNotes }), href: "/notes" });
  for (const { id, name, declined } of circles) {
    if (declined > 0)
      lines.push({ words: t("home.declined", { count: declined, circle: name }), href: `/circles/${id}` });
  }
  if (isDecisionNew) lines.push({ words: t("home.decided"), href: "/decisions" });
  return lines;
}
