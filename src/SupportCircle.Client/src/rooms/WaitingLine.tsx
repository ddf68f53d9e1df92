import { useEffect, useRef } from "preact/hooks";
import { Link } from "wouter-preact";
import { waiting } from "../api/waiting";
import type { WaitingEntry } from "../api/wire";
import { isWaiting } from "../models/waiting";
import "../styles/waiting.css";
import { t } from "../texts";
import { personName } from "../ui/personName";
import { useLoad } from "../ui/useLoad";
import { jumpTo } from "./jumpTo";
import { useCircle, useRoom } from "./roomContext";

/** One quiet line: something that nobody has answered yet, and the way to it. It goes as soon as somebody has. */
export function WaitingLine() {
  const room = useRoom();
  const circle = useCircle();
  const { value, reload } = useLoad(() => waiting(room.id));
  const known = useRef(circle);
  useEffect(() => {
    if (known.current === circle) return;
    known.current = circle;
    void reload();
  }, [circle, reload]);
  const oldest = value?.oldest;
  const isOver = oldest !== undefined && !isWaiting(oldest, room.timeline.value);
  useEffect(() => {
    // Something else may wait as well.
    if (isOver) void reload();
  }, [isOver, reload]);
  if (!value || !oldest || isOver || room.folds.isBlocked(oldest.author.seatId)) return null;
  return (
    <p class="waiting" dir="auto">
      <WayTo entry={oldest} />
      {value.count > 1 && <span class="hint">{t("waiting.more", { count: value.count - 1 })}</span>}
    </p>
  );
}

function WayTo({ entry: { sequence, author, isStory } }: { entry: WaitingEntry }) {
  const room = useRoom();
  const name = personName(author);
  if (isStory) {
    return <Link href={`/circles/${room.id}/stories/${sequence}`}>{t("waiting.story", { name })}</Link>;
  }
  return (
    <button type="button" onClick={() => void jumpTo(room, sequence)}>
      {t("waiting.first", { name })}
    </button>
  );
}
