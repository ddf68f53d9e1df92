import type { ComponentChildren } from "preact";

interface TableFrameProps {
  title: string;
  children: ComponentChildren;
}

/** A wide table scrolls in here, never the page; by keyboard too. */
export function TableFrame({ title, children }: TableFrameProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: these are no fields
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <div class="table-frame" role="group" aria-label={title} tabIndex={0}>
      {children}
    </div>
  );
}
