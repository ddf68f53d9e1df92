import { takeNoteBack } from "../api/shift";
import type { HandOverNoteView } from "../api/wire";
import { useDashboard } from "../dashboard/dashboardContext";
import { t } from "../texts";
import { personName } from "../ui/personName";
import { dateAndTime } from "../ui/times";
import { useAttempt } from "../ui/useAttempt";

/** One note, which its author can take back. */
export function NoteRow({ note }: { note: HandOverNoteView }) {
  const dashboard = useDashboard();
  const { failure, attempt } = useAttempt();
  const takeBack = () =>
    attempt(async () => {
      await takeNoteBack(note.circleId, note.id);
      dashboard.refresh();
    });
  return (
    <li class="row">
      <div class="row-words">
        <span class="hint" dir="auto">
          {personName(note.by)} · <time dateTime={note.writtenAt}>{dateAndTime(note.writtenAt)}</time>
        </span>
        <p class="body" dir="auto">
          {note.text ?? t("handOver.lost")}
        </p>
        {failure && (
          <p class="problem" role="alert">
            {failure}
          </p>
        )}
      </div>
      {note.mine && (
        <button type="button" class="button is-quiet" onClick={() => void takeBack()}>
          {t("handOver.takeBack")}
        </button>
      )}
    </li>
  );
}
