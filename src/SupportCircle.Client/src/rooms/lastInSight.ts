/** The last message whose end stands in the part of the log that is seen; 0 when there is none. */
export function lastInSight(log: HTMLElement): number {
  // On a phone the conversation stays in place, unseen, while another part is shown.
  if (getComputedStyle(log).visibility === "hidden") return 0;
  const edge = log.getBoundingClientRect().bottom + 1;
  const messages = log.querySelectorAll<HTMLElement>("[data-sequence]");
  let low = 0;
  let high = messages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const bottom = messages[middle]?.getBoundingClientRect().bottom ?? 0;
    if (bottom <= edge) low = middle + 1;
    else high = middle;
  }
  return Number(messages[low - 1]?.dataset.sequence ?? 0);
}
