import { useEffect, useRef } from "preact/hooks";

/** For what opens in the place of the button that was pressed: the keyboard goes on in its first field. */
export function useFirstField() {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector<HTMLElement>("input, textarea, select")?.focus(), []);
  return place;
}
