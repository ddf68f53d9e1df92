import { t } from "../texts";

export function EmptyConversation() {
  return (
    <div class="empty">
      <h2>{t("room.emptyTitle")}</h2>
      <p>{t("room.emptyWords")}</p>
    </div>
  );
}
