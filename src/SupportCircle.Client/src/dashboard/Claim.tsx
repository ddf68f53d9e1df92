import { claim, release } from "../api/cases";
import type { CaseView } from "../api/wire";
import type { OpenCase } from "../models/OpenCase";
import { t } from "../texts";
import { personName } from "../ui/personName";
import { timeOfDay } from "../ui/times";
import { useAttempt } from "../ui/useAttempt";
import { useShortcuts } from "./useShortcuts";

/** Who works on it. It ends by itself, so that nothing lies because somebody was called away. */
export function Claim({ open, view }: { open: OpenCase; view: CaseView }) {
  const { claim: held, closedAt } = view.case;
  const { failure, attempt } = useAttempt({ conflict: "claim.conflict" });
  const take = () => void attempt(() => open.act(() => claim(open.id)));
  const putBack = () => void attempt(() => open.act(() => release(open.id)));
  const press = held ? held.mine && putBack : !closedAt && take;
  useShortcuts({ c: press });
  if (closedAt && !held) return null;
  const until = held ? timeOfDay(held.until) : "";
  return (
    <div class="claim">
      <p>
        {!held && t("claim.nobody")}
        {held?.mine && t("claim.mineUntil", { until })}
        {held && !held.mine && t("claim.theirsUntil", { name: personName(held.by), until })}
      </p>
      {press && (
        <button type="button" class="button" aria-keyshortcuts="c" onClick={press}>
          {t(held ? "claim.putBack" : "claim.take")}
        </button>
      )}
      {failure && (
        <p class="problem" role="alert">
          {failure}
        </p>
      )}
    </div>
  );
}
