import type { FunctionComponent } from "preact";
import { LoadFailed } from "./LoadFailed";
import { Script, useScript } from "./useScript";

type LoadedPage = FunctionComponent<object>;

/** A page whose script comes when it is asked for. `load` may be called ahead of showing it. */
export function lazyPage(
  fetchPage: () => Promise<LoadedPage>,
): LoadedPage & { load: () => Promise<LoadedPage> } {
  const script = new Script(fetchPage);
  function LazyPage() {
    const { Shown, hasFailed, load } = useScript(script);
    if (Shown) return <Shown />;
    return hasFailed ? <LoadFailed onRetry={load} /> : <main class="page" aria-busy="true" />;
  }
  return Object.assign(LazyPage, { load: () => script.load() });
}
