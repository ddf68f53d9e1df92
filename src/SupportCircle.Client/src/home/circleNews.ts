import type { CircleDetails } from "../api/wire";
import { unread } from "../models/Unread";
import { t } from "../texts";
import { unreadWords } from "../ui/UnreadLink";

/** What is new in a circle, in a few words each. @param unsent How many messages the device keeps that have not left it. */
export function circleNews(circle: CircleDetails, unsent: number): string[] {
  const count = unread.of(circle.id);
  const news: string[] = [];
  if (count > 0) news.push(unreadWords(count, unread.forMeIn(circle.id)));
  if (circle.acceptedVersion !== circle.agreementsVersion) news.push(t("home.agreementsWait"));
  if (circle.requests > 0) news.push(t("home.requests", { count: circle.requests }));
  if (circle.reports > 0) news.push(t("home.reports", { count: circle.reports }));
  if (circle.heldPosts > 0 && circle.role === "Facilitator")
    news.push(t("held.waiting", { count: circle.heldPosts }));
  if (unsent > 0) news.push(t("home.unsent", { count: unsent }));
  return news;
}
