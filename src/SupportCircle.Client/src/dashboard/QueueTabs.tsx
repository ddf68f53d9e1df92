import { Link } from "wouter-preact";
import { t } from "../texts";
import { useDashboard } from "./dashboardContext";
import { type DeskPlace, hrefOf, type Tab } from "./place";

/** Links, so that each has an address. */
export function QueueTabs({ place }: { place: DeskPlace }) {
  const desk = useDashboard().desk.value;
  const open = desk?.circles.reduce((sum, circle) => sum + circle.open, 0) ?? 0;
  const tabs: readonly (readonly [Tab, string, number])[] = [
    ["open", t("desk.open"), open],
    ["closed", t("desk.closed"), 0],
    ["appeals", t("desk.appeals"), desk?.appeals ?? 0],
  ];
  return (
    <nav class="desk-tabs" aria-label={t("desk.tabs")}>
      {tabs.map(([tab, words, count]) => (
        <Link
          key={tab}
          href={hrefOf({ tab, circleId: place.circleId, id: undefined })}
          aria-current={tab === place.tab ? "page" : undefined}
        >
          {words}
          {count > 0 && <span class="desk-count">{count}</span>}
        </Link>
      ))}
    </nav>
  );
}
