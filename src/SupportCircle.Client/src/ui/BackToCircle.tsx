import { Link } from "wouter-preact";
import { t } from "../texts";

/** From a page of a circle to its conversation. */
export function BackToCircle({ circleId }: { circleId: string }) {
  return (
    <p>
      <Link href={`/circles/${circleId}`} class="button">
        {t("requests.back")}
      </Link>
    </p>
  );
}
