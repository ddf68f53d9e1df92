import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";

/** A component whose script comes when it is asked for, once. */
export class Script<P extends object> {
  component: FunctionComponent<P> | null = null;

  constructor(private readonly fetch: () => Promise<FunctionComponent<P>>) {}

  async load(): Promise<FunctionComponent<P>> {
    this.component ??= await this.fetch();
    return this.component;
  }
}

/** The component once it is here; or that it did not come, and how to try again. */
export function useScript<P extends object>(script: Script<P>) {
  const [Shown, show] = useState<FunctionComponent<P> | null>(() => script.component);
  const [hasFailed, setFailed] = useState(false);
  const load = () => {
    setFailed(false);
    script.load().then(
      (loaded) => show(() => loaded),
      () => setFailed(true),
    );
  };
  useEffect(load, []);
  return { Shown, hasFailed, load };
}
