export const shortcutKeys = ["j", "k", "c", "d", "l", "n", "o", "?"] as const;
export type ShortcutKey = (typeof shortcutKeys)[number];

/** The shortcut that a key press is meant as; null while somebody types, or means something else. */
export function shortcutOf(event: KeyboardEvent): ShortcutKey | null {
  const { ctrlKey, altKey, metaKey, shiftKey, defaultPrevented, isComposing } = event;
  if (ctrlKey || altKey || metaKey || defaultPrevented || isComposing) return null;
  const { target } = event;
  if (target instanceof Element && target.closest("input, textarea, select, dialog, [contenteditable]"))
    return null;
  // A layout may need Shift for the question mark; the letters never do.
  if (shiftKey && event.key !== "?") return null;
  return shortcutKeys.find((key) => key === event.key.toLowerCase()) ?? null;
}
