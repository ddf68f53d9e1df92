import { wordings } from "../api/reading";
import { t } from "../texts";
import { Dialog } from "../ui/Dialog";
import { Loading } from "../ui/Loading";
import { dateAndTime } from "../ui/times";
import { useLoad } from "../ui/useLoad";
import type { WordingsProps } from "./EarlierWordings";
import { useRoom } from "./roomContext";

export function WordingsDialog({ sequence, onClose }: WordingsProps) {
  const room = useRoom();
  const history = useLoad(() => wordings(room.id, sequence));
  return (
    <Dialog title={t("wordings.title")} onClose={onClose}>
      <p class="hint">{t("wordings.hint")}</p>
      {!history.value && <Loading of={history} />}
      <ol class="rows">
        {history.value?.wordings.map(({ revision, body, replacedAt }) => (
          <li key={revision} class="row-words row">
            <p class="hint">
              {replacedAt ? t("wordings.until", { until: dateAndTime(replacedAt) }) : t("wordings.now")}
            </p>
            <p class="body" dir="auto">
              {body}
            </p>
          </li>
        ))}
      </ol>
      <p class="actions">
        <button type="button" class="button" onClick={onClose}>
          {t("action.close")}
        </button>
      </p>
    </Dialog>
  );
}
