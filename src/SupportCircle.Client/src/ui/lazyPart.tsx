import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";
import { t } from "../texts";

/** A part of a page that few need; its script comes when it is shown. */
export function lazyPart<P extends object>(
  fetchPart: () => Promise<FunctionComponent<P>>,
): FunctionComponent<P> {
  let part: FunctionComponent<P> | null = null;
  return function LazyPart(props: P) {
    const [Shown, show] = useState<FunctionComponent<P> | null>(() => part);
    const [hasFailed, setFailed] = useState(false);
    const fetch = () => {
      setFailed(false);
      fetchPart().then(
        (loaded) => {
          part = loaded;
          show(() => loaded);
        },
        () => setFailed(true),
      );
    };
    useEffect(fetch, []);
    if (Shown) return <Shown {...props} />;
    if (!hasFailed) return null;
    return (
      <p class="problem" role="alert">
        {t("refusal.unreachable")}{" "}
        <button type="button" class="button is-quiet" onClick={fetch}>
          {t("action.tryAgain")}
        </button>
      </p>
    );
  };
}
