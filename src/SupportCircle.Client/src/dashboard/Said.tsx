import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** What has just been done, where the keyboard lands: the form that it was in is gone. */
export function Said({ children }: { children: ComponentChildren }) {
  const box = useRef<HTMLParagraphElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <p class="notice is-calm" role="status" tabIndex={-1} ref={box}>
      {children}
    </p>
  );
}
