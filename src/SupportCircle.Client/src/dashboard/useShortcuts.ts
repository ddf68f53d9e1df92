import { useEffect, useRef } from "preact/hooks";
import { dashboardChoices } from "../models/DashboardChoices";
import { type ShortcutKey, shortcutOf } from "../models/shortcuts";

type Shortcuts = Partial<Record<ShortcutKey, (() => void) | false | undefined>>;

/** Single keys, for as long as the component stands and somebody has not switched them off. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const newest = useRef(shortcuts);
  newest.current = shortcuts;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = shortcutOf(event);
      const act = key && dashboardChoices.made.peek().shortcuts && newest.current[key];
      if (!act) return;
      // The letter would be the first one of what opens.
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}
