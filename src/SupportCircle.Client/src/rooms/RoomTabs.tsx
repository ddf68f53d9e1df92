import { Link } from "wouter-preact";
import { type TextKey, t } from "../texts";
import { Icon } from "../ui/Icon";
import type { RoomPart } from "./roomParts";

const words: Record<RoomPart, TextKey> = {
  conversation: "room.conversation",
  stories: "room.stories",
  people: "room.people",
  about: "room.about",
};

interface RoomTabsProps {
  circleId: string;
  parts: readonly RoomPart[];
  shown: RoomPart;
}

/** Links, so that the way back on a phone leads from people to the conversation. */
export function RoomTabs({ circleId, parts, shown }: RoomTabsProps) {
  return (
    <nav class="room-tabs" aria-label={t("room.parts")}>
      {parts.map((part) => (
        <Link
          key={part}
          href={part === "conversation" ? `/circles/${circleId}` : `/circles/${circleId}/${part}`}
          aria-current={part === shown ? "page" : undefined}
        >
          <Icon name={part} />
          <span>{t(words[part])}</span>
        </Link>
      ))}
    </nav>
  );
}
