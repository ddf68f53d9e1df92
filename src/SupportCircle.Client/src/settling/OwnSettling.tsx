import { useRef } from "preact/hooks";
import type { BreathPatternView } from "../api/wire";
import { roundMs } from "../models/breath";
import { t } from "../texts";
import { Dialog } from "../ui/Dialog";
import { Pacer } from "./Pacer";

const leadMs = 3_000;
const now = () => performance.now();

/** On one's own screen alone: nobody is told, and nothing is kept. */
export function OwnSettling({ pattern, onClose }: { pattern: BreathPatternView; onClose: () => void }) {
  const startsAt = useRef(now() + leadMs).current;
  return (
    <Dialog title={t("settling.title")} onClose={onClose}>
      <Pacer
        rhythm={pattern}
        startsAt={startsAt}
        endsAt={startsAt + roundMs(pattern) * pattern.rounds}
        now={now}
        onOver={onClose}
      />
      <p class="actions">
        <button type="button" class="button" onClick={onClose}>
          {t("settling.leave")}
        </button>
      </p>
    </Dialog>
  );
}
