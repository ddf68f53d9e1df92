import { Link } from "wouter-preact";
import { t } from "../texts";

export function NoCircles() {
  return (
    <div class="empty">
      <h3>{t("home.emptyTitle")}</h3>
      <p>{t("home.emptyWords")}</p>
      <Link href="/circles" class="button is-act">
        {t("home.findCircle")}
      </Link>
    </div>
  );
}
