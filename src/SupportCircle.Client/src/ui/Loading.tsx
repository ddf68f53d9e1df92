import { t } from "../texts";
import { refusalText } from "../texts/refusals";
import type { Load } from "./useLoad";

/** What stands in the place of something that is not there yet. */
export function Loading<T>({ of: { refusal, reload } }: { of: Load<T> }) {
  if (!refusal) return <p class="loading">{t("load.waiting")}</p>;
  return (
    <div class="notice is-attention" role="alert">
      <p>{refusalText(refusal)}</p>
      <button type="button" class="button is-quiet" onClick={() => void reload()}>
        {t("action.tryAgain")}
      </button>
    </div>
  );
}
