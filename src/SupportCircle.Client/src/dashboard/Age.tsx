import { moment } from "../ui/times";
import { ageWords } from "./ageWords";
import { useDashboard } from "./dashboardContext";

/** How long ago, with the exact time for whoever points at it. */
export function Age({ at }: { at: string }) {
  const { now } = useDashboard();
  return (
    <time class="hint" dateTime={at} title={moment(at)}>
      {ageWords(at, now.value)}
    </time>
  );
}
