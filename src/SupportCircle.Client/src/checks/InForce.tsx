import { useEffect, useState } from "preact/hooks";
import { checksInForce } from "../api/checks";
import type { ChecksInForce } from "../api/wire";
import { t } from "../texts";

const askAgainMs = 1_000;

/** Whether every server looks by the rules as they stand; asked until it does. */
export function InForce() {
  const [state, setState] = useState<ChecksInForce | null>(null);
  useEffect(() => {
    if (state?.isEverywhere) return;
    const ask = () => void checksInForce().then(setState, () => {});
    const timer = setTimeout(ask, state ? askAgainMs : 0);
    return () => clearTimeout(timer);
  }, [state]);
  if (!state) return null;
  return (
    <p role="status" class="hint">
      {state.isEverywhere
        ? t("ownRules.inForce")
        : t("ownRules.notYet", { ready: state.ready, servers: state.servers })}
    </p>
  );
}
