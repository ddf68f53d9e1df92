import { useState } from "preact/hooks";
import { Refusal } from "../api/Refusal";
import { t } from "../texts";
import { refusalText } from "../texts/refusals";
import { useRoom } from "./roomContext";

export function EarlierMessages() {
  const room = useRoom();
  const [failure, setFailure] = useState<string | null>(null);
  const load = () => {
    setFailure(null);
    room.loadEarlier().catch((error: unknown) => setFailure(refusalText(Refusal.of(error))));
  };
  return (
    <div class="earlier">
      {failure && <p role="alert">{failure}</p>}
      <button type="button" class="button is-quiet" aria-busy={room.isLoadingEarlier.value} onClick={load}>
        {room.isLoadingEarlier.value ? t("load.waiting") : t("room.earlier")}
      </button>
    </div>
  );
}
