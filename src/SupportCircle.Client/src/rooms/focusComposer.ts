export const composerId = "message";

export function focusComposer(): void {
  // After the menu has closed and given the focus back.
  requestAnimationFrame(() => document.getElementById(composerId)?.focus());
}
