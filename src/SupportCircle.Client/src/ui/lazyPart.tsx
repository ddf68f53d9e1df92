import type { FunctionComponent } from "preact";
import { t, withPageTexts } from "../texts";
import { Script, useScript } from "./useScript";

/** A part of a page that few need; its script comes when it is shown. */
export function lazyPart<P extends object>(
  fetchPart: () => Promise<FunctionComponent<P>>,
): FunctionComponent<P> {
  const script = new Script(() => withPageTexts(fetchPart()));
  return function LazyPart(props: P) {
    const { Shown, hasFailed, load } = useScript(script);
    if (Shown) return <Shown {...props} />;
    if (!hasFailed) return null;
    return (
      <p class="problem" role="alert">
        {t("refusal.unreachable")}{" "}
        <button type="button" class="button is-quiet" onClick={load}>
          {t("action.tryAgain")}
        </button>
      </p>
    );
  };
}
