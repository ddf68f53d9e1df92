const paths = {
  account: "M12 12.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20c.8-3.4 3.9-5 7.5-5s6.7 1.6 7.5 5",
  leave: "M14 4.5h4.5v15H14M4.5 12h10m-4-4 4 4-4 4",
  conversation: "M4.5 5.5h15v10.5h-8l-4 3.5v-3.5h-3z",
  people:
    "M9 11.5a3.3 3.3 0 1 0 0-6.6 3.3 3.3 0 0 0 0 6.6zM3 19c.6-3 3-4.4 6-4.4s5.4 1.4 6 4.4M16 11.2a2.8 2.8 0 1 0-.8-5.5M17.2 14.5c2 .4 3.4 1.7 3.8 3.9",
  about: "M6 4h9l3.5 3.5V20H6zM9 10.5h6.5M9 14h6.5",
  stories:
    "M4 5.5c3-1 5.500-.7 8 1.2 2.500-1.9 5-2.2 8-1.200v12.500c-3-1-5.500-.7-8 1.200-2.500-1.900-5-2.200-8-1.200zM12 6.700v12.500",
  heart:
    "M12 19.5c-4.8-3.4-7.5-6.3-7.5-9.6A4.1 4.1 0 0 1 12 7.6a4.1 4.1 0 0 1 7.5 2.3c0 3.3-2.7 6.2-7.5 9.6z",
  more: "M6 12h.01M12 12h.01M18 12h.01",
  reply: "M9.5 6 4.5 11l5 5M5 11h8.5c3.6 0 6 2.3 6 6.5",
  close: "M6.5 6.5l11 11m0-11-11 11",
  up: "M12 19V5m-5.5 5.5L12 5l5.5 5.5",
  search: "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5 20 20",
  down: "M12 5v14m-5.5-5.5L12 19l5.5-5.5",
  back: "M19 12H5m5.5-5.5L5 12l5.5 5.5",
} as const;

/** A line drawing beside words, or in a button that has a name of its own. */
export function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
