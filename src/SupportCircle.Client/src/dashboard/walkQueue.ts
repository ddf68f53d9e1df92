/** Moves the keyboard to the next or the previous row of the queue: from where it is, else from what is open. */
export function walkQueue(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>(".queue-row")].filter(
    (row) => !row.closest("details:not([open])"),
  );
  const at = rows.findIndex((row) => row.matches(":focus"));
  const from = at >= 0 ? at : rows.findIndex((row) => row.ariaCurrent === "true");
  const next = from < 0 ? rows[0] : rows[from + step];
  next?.focus();
}
