import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";

const nearPx = 48;

/** Keeps the newest in sight for whoever is at the bottom, and the place for whoever reads further up. */
export function useLogScroll(log: RefObject<HTMLElement>, first: number) {
  const [isAtBottom, setAtBottom] = useState(true);
  const isStuck = useRef(true);
  const shown = useRef({ first, belowTop: 0, top: 0 });

  const measure = () => {
    const element = log.current;
    if (!element) return;
    shown.current.belowTop = element.scrollHeight - element.scrollTop;
    shown.current.top = element.scrollTop;
    isStuck.current = shown.current.belowTop - element.clientHeight < nearPx;
    setAtBottom(isStuck.current);
  };
  const settle = () => {
    const element = log.current;
    if (!element) return;
    // Somebody has begun to scroll up, which is told only with the next frame: they are not taken down again.
    if (isStuck.current && element.scrollTop < shown.current.top - nearPx) measure();
    if (isStuck.current) element.scrollTop = element.scrollHeight;
    shown.current.top = element.scrollTop;
  };

  // After every drawing, whatever was drawn.
  useLayoutEffect(() => {
    const element = log.current;
    if (!element) return;
    const isPrepended = first < shown.current.first;
    if (isPrepended && !isStuck.current) element.scrollTop = element.scrollHeight - shown.current.belowTop;
    settle();
    shown.current = { first, belowTop: element.scrollHeight - element.scrollTop, top: element.scrollTop };
  });

  // The keyboard of a phone, a growing composer, a line that wraps anew.
  // The functions work on refs alone.
  useEffect(() => {
    const element = log.current;
    if (!element) return;
    const observer = new ResizeObserver(settle);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, [log]);

  return {
    isAtBottom,
    onScroll: measure,
    toBottom: () => {
      isStuck.current = true;
      settle();
      setAtBottom(true);
    },
  };
}
