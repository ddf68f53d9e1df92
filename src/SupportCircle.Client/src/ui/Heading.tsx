import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

let isFirstPage = true;

/** A page's name. Whoever comes from another page lands on it, with keyboard and screen reader. */
export function Heading({ children }: { children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isFirstPage) heading.current?.focus();
    isFirstPage = false;
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
