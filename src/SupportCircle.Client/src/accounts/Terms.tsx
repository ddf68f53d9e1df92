import { t } from "../texts";

export function Terms() {
  return (
    <details class="terms">
      <summary>{t("terms.title")}</summary>
      <ul>
        <li>{t("terms.peers")}</li>
        <li>{t("terms.kind")}</li>
        <li>{t("terms.private")}</li>
        <li>{t("terms.facilitators")}</li>
        <li>{t("terms.emergency")}</li>
      </ul>
    </details>
  );
}
