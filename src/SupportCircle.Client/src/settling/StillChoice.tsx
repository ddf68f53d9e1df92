import { useState } from "preact/hooks";
import { deviceStore } from "../models/DeviceStore";
import { t } from "../texts";

const key = "settling-still";
const reduced = "(prefers-reduced-motion: reduce)";

/** Words and steps in place of a shape that moves: by the system's wish, or by choice, which is kept on the device. */
export function useStill() {
  const [choice, setChoice] = useState(deviceStore.read(key));
  const isStill = choice === null ? matchMedia(reduced).matches : choice === "yes";
  const chooseStill = (isWanted: boolean) => {
    const said = isWanted ? "yes" : "no";
    deviceStore.write(key, said);
    setChoice(said);
  };
  return { isStill, chooseStill };
}

interface StillChoiceProps {
  isStill: boolean;
  onChoose: (isStill: boolean) => void;
}

export function StillChoice({ isStill, onChoose }: StillChoiceProps) {
  return (
    <label class="choice pacer-still">
      <input type="checkbox" checked={isStill} onChange={(event) => onChoose(event.currentTarget.checked)} />
      <span>{t("settling.still")}</span>
    </label>
  );
}
