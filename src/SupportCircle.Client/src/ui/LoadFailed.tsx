import { t, withPageTexts } from "../texts";
import { Script, useScript } from "./useScript";

const helplines = new Script(async () => (await withPageTexts(import("../safety/pages"))).HelpHere);

/** Where the server cannot be reached; with helplines, if they are kept on this device. */
export function LoadFailed({ onRetry }: { onRetry: () => void }) {
  const { Shown } = useScript(helplines);
  return (
    <main class="page">
      <h1>{t("load.title")}</h1>
      <p>{t("load.words")}</p>
      <p>
        <button type="button" class="button" onClick={onRetry}>
          {t("action.tryAgain")}
        </button>
      </p>
      {Shown && <Shown />}
    </main>
  );
}
