import { t } from "../texts";
import { Icon } from "../ui/Icon";
import { jumpTo } from "./jumpTo";
import { useRoom } from "./roomContext";

/** The way up to where the new begins. */
export function FirstUnread() {
  const room = useRoom();
  const newFrom = room.readMark.newFrom.value;
  if (newFrom === null) return null;
  return (
    <div class="first-unread">
      <button type="button" class="button" onClick={() => void jumpTo(room, newFrom)}>
        <Icon name="up" />
        <span>{t("room.firstUnread")}</span>
      </button>
    </div>
  );
}
