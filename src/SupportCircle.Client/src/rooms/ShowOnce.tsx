import type { ReadonlySignal } from "@preact/signals";
import { t } from "../texts";
import { useRoom } from "./roomContext";

interface ShowOnceProps {
  sequences: readonly number[];
  stop?: ReadonlySignal<number>;
}

/** Looks at what is folded after all. */
export function ShowOnce({ sequences, stop }: ShowOnceProps) {
  const { folds } = useRoom();
  const show = async () => {
    folds.show(sequences);
    await new Promise(requestAnimationFrame);
    document.getElementById(`message-${sequences[0]}`)?.focus({ preventScroll: true });
  };
  return (
    <button type="button" class="button is-quiet" tabIndex={stop} onClick={() => void show()}>
      {t("fold.show")}
    </button>
  );
}
