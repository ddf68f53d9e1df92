import { useEffect } from "preact/hooks";
import { Link } from "wouter-preact";
import { session } from "../models/Session";
import { shownCount, unread } from "../models/Unread";
import { t } from "../texts";
import { useVisible } from "./useVisible";

const everyMs = 60_000;

/** How much is unread in all of one's circles, and the way to them. */
export function UnreadLink() {
  const isVisible = useVisible();
  const memberId = session.member?.memberId;
  useEffect(() => {
    if (!isVisible || !memberId) return;
    void unread.load();
    const timer = setInterval(() => void unread.load(), everyMs);
    return () => clearInterval(timer);
  }, [isVisible, memberId]);
  const count = unread.total;
  if (count === 0 || !memberId) return null;
  return (
    <Link href="/" class="header-unread">
      <span aria-hidden="true">{shownCount(count)}</span>
      <span class="visually-hidden">{unreadWords(count, unread.forMe)}</span>
    </Link>
  );
}

export function unreadWords(count: number, forMe: number): string {
  const shown = shownCount(count);
  const words =
    shown === String(count) ? t("home.unread", { count }) : t("home.unreadMany", { count: shown });
  return forMe > 0 ? t("home.unreadForYou", { words, number: shownCount(forMe) }) : words;
}
