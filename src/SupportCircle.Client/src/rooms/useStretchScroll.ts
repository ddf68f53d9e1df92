import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { LookBack } from "../models/LookBack";

const nearPx = 240;

/** Loads on at either end, and keeps the place when something is put before it. */
export function useStretchScroll(box: RefObject<HTMLElement>, lookBack: LookBack): () => void {
  const first = lookBack.messages.value[0]?.sequence ?? 0;
  const shown = useRef({ first, belowTop: 0 });

  const measure = (element: HTMLElement) => {
    shown.current = { first, belowTop: element.scrollHeight - element.scrollTop };
  };
  // After every drawing, whatever was drawn.
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    if (shown.current.first > first && first > 0) {
      element.scrollTop = element.scrollHeight - shown.current.belowTop;
    }
    measure(element);
  });

  return () => {
    const element = box.current;
    if (!element) return;
    measure(element);
    // A page that failed is asked for again by hand, not by every pixel.
    if (lookBack.refusal.value) return;
    if (element.scrollTop < nearPx) void lookBack.older();
    else if (shown.current.belowTop - element.clientHeight < nearPx) void lookBack.newer();
  };
}
