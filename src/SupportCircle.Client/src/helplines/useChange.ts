import { useState } from "preact/hooks";
import { useAttempt } from "../ui/useAttempt";

/** Changes something in the book and reads it anew, also when it was refused: somebody else may have been first. */
export function useChange(onChanged: () => Promise<void>) {
  const { failure, attempt } = useAttempt({
    conflict: "helplines.conflict",
    not_found: "helplines.conflict",
  });
  const [isBusy, setBusy] = useState(false);
  const change = async (work: () => Promise<unknown>) => {
    if (isBusy) return;
    setBusy(true);
    await attempt(work);
    await onChanged();
    setBusy(false);
  };
  return { failure, change };
}
