export const hasKeyboard = matchMedia("(hover: hover) and (pointer: fine)");

/** Enter sends where there is a keyboard; with Shift, and under a thumb, it begins a new line. */
export function isSendKey(event: KeyboardEvent): boolean {
  // While a word is being composed from several keys, Enter belongs to the input method.
  return event.key === "Enter" && !event.shiftKey && !event.isComposing && hasKeyboard.matches;
}
