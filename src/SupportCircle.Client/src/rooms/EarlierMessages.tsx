import { t } from "../texts";
import { useAttempt } from "../ui/useAttempt";
import { useRoom } from "./roomContext";

export function EarlierMessages() {
  const room = useRoom();
  const { failure, attempt } = useAttempt();
  const load = () => void attempt(() => room.loadEarlier());
  return (
    <div class="earlier">
      {failure && <p role="alert">{failure}</p>}
      <button type="button" class="button is-quiet" aria-busy={room.isLoadingEarlier.value} onClick={load}>
        {room.isLoadingEarlier.value ? t("load.waiting") : t("room.earlier")}
      </button>
    </div>
  );
}
