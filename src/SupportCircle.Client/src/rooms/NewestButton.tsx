import { useRef } from "preact/hooks";
import { t } from "../texts";
import { Icon } from "../ui/Icon";

/** Shown to whoever has scrolled up, so it appears with the last message that they had. */
export function NewestButton({ last, onPress }: { last: number; onPress: () => void }) {
  const lastSeen = useRef(last);
  const isNew = last > lastSeen.current;
  return (
    <div class="newest">
      <button type="button" class={isNew ? "button is-act" : "button"} onClick={onPress}>
        <Icon name="down" />
        <span>{isNew ? t("room.newMessages") : t("room.newest")}</span>
      </button>
    </div>
  );
}
