import type { ComponentChildren, RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

interface PopoverMenuProps {
  anchor: RefObject<HTMLElement>;
  onClose: () => void;
  /** Buttons; pressing one closes the menu. */
  children: ComponentChildren;
}

const gapPx = 4;

/** A few actions beside the button that opened them. The browser closes it on Escape and on a press elsewhere. */
export function PopoverMenu({ anchor, onClose, children }: PopoverMenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = menu.current;
    const at = anchor.current?.getBoundingClientRect();
    if (!element || !at) return;
    element.showPopover?.();
    const { offsetWidth, offsetHeight } = element;
    const below = at.bottom + gapPx;
    const fitsBelow = below + offsetHeight < innerHeight;
    element.style.top = `${fitsBelow ? below : Math.max(gapPx, at.top - gapPx - offsetHeight)}px`;
    element.style.left = `${Math.max(gapPx, Math.min(at.right - offsetWidth, innerWidth - offsetWidth - gapPx))}px`;
    element.querySelector("button")?.focus();
  }, [anchor]);

  const close = () => {
    anchor.current?.focus();
    onClose();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys and presses are those of the buttons within.
    <div
      ref={menu}
      class="menu"
      popover="auto"
      onToggle={(event) => event.newState === "closed" && onClose()}
      onClick={close}
      onKeyDown={moveByArrow}
    >
      {children}
    </div>
  );
}

function moveByArrow(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || !(event.currentTarget instanceof HTMLElement)) return;
  event.preventDefault();
  const buttons: (Element | null)[] = [...event.currentTarget.querySelectorAll("button")];
  const next = buttons.indexOf(document.activeElement) + step;
  const button = buttons[(next + buttons.length) % buttons.length];
  if (button instanceof HTMLElement) button.focus();
}
