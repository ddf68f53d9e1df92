import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";
import { LoadFailed } from "./LoadFailed";

type LoadedPage = FunctionComponent<object>;

/** A page whose script comes when it is asked for. `load` may be called ahead of showing it. */
export function lazyPage(
  fetchPage: () => Promise<LoadedPage>,
): LoadedPage & { load: () => Promise<LoadedPage> } {
  let page: LoadedPage | null = null;
  const load = async () => {
    page ??= await fetchPage();
    return page;
  };
  function LazyPage() {
    const [Shown, show] = useState<LoadedPage | null>(() => page);
    const [hasFailed, setFailed] = useState(false);
    const fetch = () => {
      setFailed(false);
      load().then(
        (loaded) => show(() => loaded),
        () => setFailed(true),
      );
    };
    useEffect(fetch, []);
    if (Shown) return <Shown />;
    return hasFailed ? <LoadFailed onRetry={fetch} /> : <main class="page" aria-busy="true" />;
  }
  return Object.assign(LazyPage, { load });
}
