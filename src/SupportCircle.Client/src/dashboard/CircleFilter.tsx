import { useId } from "preact/hooks";
import { useLocation } from "wouter-preact";
import type { DeskCircle } from "../api/wire";
import { t } from "../texts";
import { useDashboard } from "./dashboardContext";
import { type DeskPlace, hrefOf } from "./place";

/** One circle or all of them, with how much waits in each. */
export function CircleFilter({ place }: { place: DeskPlace }) {
  const circles = useDashboard().desk.value?.circles ?? [];
  const [, navigate] = useLocation();
  const id = useId();
  if (circles.length < 2 && !place.circleId) return null;
  return (
    <div class="desk-filter">
      <label for={id}>{t("desk.circle")}</label>
      <select
        id={id}
        value={place.circleId ?? ""}
        onChange={({ currentTarget: { value } }) =>
          navigate(hrefOf({ ...place, circleId: value || undefined }))
        }
      >
        <option value="">{t("desk.everyCircle")}</option>
        {circles.map((circle) => (
          <option key={circle.id} value={circle.id}>
            {circleWords(circle)}
          </option>
        ))}
      </select>
    </div>
  );
}

function circleWords({ name, open }: DeskCircle): string {
  return open === 0 ? name : `${name} · ${t("desk.openIn", { count: open })}`;
}
