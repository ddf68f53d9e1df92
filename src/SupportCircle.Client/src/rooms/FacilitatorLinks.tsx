import { Link } from "wouter-preact";
import { t } from "../texts";
import { useCircle } from "./roomContext";

/** Where a facilitator looks after the circle, with what waits there. */
export function FacilitatorLinks() {
  const { id, requests, reports, heldPosts } = useCircle();
  return (
    <p class="actions">
      <Link href={`/circles/${id}/requests`} class="button">
        {requests > 0 ? t("home.requests", { count: requests }) : t("requests.title")}
      </Link>
      <Link href={`/moderation?circle=${id}`} class="button">
        {reports > 0 ? t("home.reports", { count: reports }) : t("reports.title")}
      </Link>
      {heldPosts > 0 && (
        <Link href={`/circles/${id}/held`} class="button">
          {t("held.waiting", { count: heldPosts })}
        </Link>
      )}
      <Link href={`/circles/${id}/rules`} class="button">
        {t("rules.title")}
      </Link>
    </p>
  );
}
