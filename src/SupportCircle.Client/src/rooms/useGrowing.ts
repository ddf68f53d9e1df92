import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

/** Makes a text area as high as its text, where the browser does not by itself. The style sheet sets the limit. */
export function useGrowing(field: RefObject<HTMLTextAreaElement>, text: string): void {
  // The height follows the text.
  useLayoutEffect(() => {
    const element = field.current;
    if (!element || CSS.supports("field-sizing", "content")) return;
    element.style.height = "auto";
    element.style.height = `${element.scrollHeight + element.offsetHeight - element.clientHeight}px`;
  }, [field, text]);
}
