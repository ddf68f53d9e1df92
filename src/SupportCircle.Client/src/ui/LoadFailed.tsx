import { t } from "../texts";

export function LoadFailed({ onRetry }: { onRetry: () => void }) {
  return (
    <main class="page">
      <h1>{t("load.title")}</h1>
      <p>{t("load.words")}</p>
      <button type="button" class="button" onClick={onRetry}>
        {t("action.tryAgain")}
      </button>
    </main>
  );
}
