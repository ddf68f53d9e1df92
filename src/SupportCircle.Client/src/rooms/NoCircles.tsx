import { t } from "../texts";

export function NoCircles() {
  return (
    <section class="empty">
      <h2>{t("home.emptyTitle")}</h2>
      <p>{t("home.emptyWords")}</p>
    </section>
  );
}
