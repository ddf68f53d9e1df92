import type { RefObject } from "preact";
import { useEffect, useId, useLayoutEffect, useState } from "preact/hooks";
import type { SeatSummary } from "../api/wire";
import { begunName, suggestions } from "../models/suggestions";
import { t } from "../texts";
import { SeatSign } from "../ui/SeatSign";
import { useCircle, useRoom } from "./roomContext";

/** Who may be meant by the name that is being written. The keys stay with the field, which points to the chosen one. */
export function MentionList({ field }: { field: RefObject<HTMLTextAreaElement> }) {
  const { draft, seats, folds } = useRoom();
  const own = useCircle().seatId;
  const id = useId();
  const caret = useCaret(field);
  const [closedAt, closeAt] = useState<number | null>(null);
  const [marked, setMarked] = useState({ at: "", index: 0 });
  const begun = caret === null ? null : begunName(draft.body.value, caret);
  const others = seats.value.filter(({ seatId }) => seatId !== own && !folds.isBlocked(seatId));
  const found = begun && begun.from !== closedAt ? suggestions(begun.word, others) : [];
  // Another beginning begins at the first; told apart here, since a key may come before any effect.
  const at = `${begun?.from} ${begun?.word}`;
  const active = found[Math.min(marked.at === at ? marked.index : 0, found.length - 1)];

  const choose = (seat: SeatSummary) => {
    const element = field.current;
    if (!element || !begun || caret === null) return;
    const space = element.value.charAt(caret) === " " ? "" : " ";
    element.setRangeText(`@${seat.name}${space}`, begun.from, caret, "end");
    draft.mention(seat);
    draft.write(element.value);
    closeAt(begun.from);
  };
  useKeys(field, (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!active || !begun || event.isComposing || event.shiftKey) return false;
    if (step) setMarked({ at, index: (found.indexOf(active) + step + found.length) % found.length });
    else if (event.key === "Enter" || event.key === "Tab") choose(active);
    else if (event.key === "Escape") closeAt(begun.from);
    else return false;
    return true;
  });
  usePointing(field, active && { list: id, option: `${id}-${active.seatId}` });
  return (
    <>
      <p class="visually-hidden" role="status">
        {found.length > 0 && t("mention.found", { count: found.length })}
      </p>
      {active && (
        <div class="mention-list" id={id} role="listbox" aria-label={t("mention.list")} tabIndex={-1}>
          {found.map((seat) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's.
            <div
              key={seat.seatId}
              id={`${id}-${seat.seatId}`}
              role="option"
              aria-selected={seat === active}
              tabIndex={-1}
              // The focus stays in the field.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(seat)}
            >
              <SeatSign seatId={seat.seatId} size={28} />
              <span dir="auto">{seat.name}</span>
            </div>
          ))}
        </div>
      )}
    </>
  );
}

/** Where one writes; null while one is elsewhere. */
function useCaret(field: RefObject<HTMLTextAreaElement>): number | null {
  const [caret, setCaret] = useState<number | null>(null);
  useEffect(() => {
    const element = field.current;
    if (!element) return;
    const look = () => setCaret(document.activeElement === element ? element.selectionEnd : null);
    const events = ["input", "keyup", "click", "focus", "blur"];
    for (const event of events) element.addEventListener(event, look);
    look();
    return () => {
      for (const event of events) element.removeEventListener(event, look);
    };
  }, [field]);
  return caret;
}

/** @param press whether the key was for the list: then it is for nobody else. */
function useKeys(field: RefObject<HTMLTextAreaElement>, press: (event: KeyboardEvent) => boolean): void {
  useLayoutEffect(() => {
    const element = field.current;
    const pressed = (event: KeyboardEvent) => {
      if (!press(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    // Before the composer's own keys.
    element?.addEventListener("keydown", pressed, { capture: true });
    return () => element?.removeEventListener("keydown", pressed, { capture: true });
  });
}

/** Says to the field, for those who hear the page, which suggestion is marked. */
function usePointing(
  field: RefObject<HTMLTextAreaElement>,
  to: { list: string; option: string } | undefined,
) {
  const { list, option } = to ?? {};
  useLayoutEffect(() => {
    const element = field.current;
    if (!element || !list || !option) return;
    element.setAttribute("aria-autocomplete", "list");
    element.setAttribute("aria-controls", list);
    element.setAttribute("aria-activedescendant", option);
    document.getElementById(option)?.scrollIntoView({ block: "nearest" });
    return () => {
      element.removeAttribute("aria-activedescendant");
      element.removeAttribute("aria-controls");
    };
  }, [field, list, option]);
}
