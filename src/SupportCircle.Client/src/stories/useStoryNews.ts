import { useEffect, useRef } from "preact/hooks";
import { useRoom } from "../rooms/roomContext";

/** Reads anew whenever something has happened in the circle that may concern a story: one was told or answered, changed or touched. */
export function useStoryNews(reload: () => Promise<void>): void {
  const { messages, lastChange } = useRoom().timeline.value;
  const newest = messages.findLast(({ kind }) => kind === "Story" || kind === "Reflection");
  const news = `${newest?.sequence ?? 0} ${lastChange}`;
  const seen = useRef(news);
  useEffect(() => {
    if (seen.current === news) return;
    seen.current = news;
    void reload();
  }, [news, reload]);
}
