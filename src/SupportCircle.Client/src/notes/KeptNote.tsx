import { useState } from "preact/hooks";
import { putNoteAway } from "../api/notes";
import type { ReceivedNote } from "../api/wire";
import { t } from "../texts";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { dateAndTime } from "../ui/times";
import { NoteReport } from "./NoteReport";

interface KeptNoteProps {
  note: ReceivedNote;
  onChange: () => Promise<void>;
}

export function KeptNote({ note, onChange }: KeptNoteProps) {
  const [asking, ask] = useState<"away" | "report" | null>(null);
  const { name } = note.from;
  return (
    <li class="note">
      <p class="hint">
        <span class="author" dir="auto">
          {name}
        </span>
        {" · "}
        <span dir="auto">{note.circleName}</span>
        {" · "}
        {dateAndTime(note.sentAt)} {note.isNew && <span class="mark-word is-act">{t("notes.new")}</span>}
      </p>
      <blockquote class="body" dir="auto">
        {note.body}
      </blockquote>
      <p class="actions">
        <button
          type="button"
          class="button is-quiet"
          aria-label={t("notes.putAwayOf", { name })}
          onClick={() => ask("away")}
        >
          {t("notes.putAway")}
        </button>
        {note.mayReport && (
          <button
            type="button"
            class="button is-quiet"
            aria-label={t("notes.reportOf", { name })}
            onClick={() => ask("report")}
          >
            {t("notes.report")}
          </button>
        )}
      </p>
      {asking === "away" && (
        <ConfirmDialog
          title={t("notes.putAwayTitle")}
          words={t("notes.putAwayWords")}
          action={t("notes.putAway")}
          onConfirm={async () => {
            await putNoteAway(note.id);
            await onChange();
          }}
          onClose={() => ask(null)}
        />
      )}
      {asking === "report" && <NoteReport note={note} onChange={onChange} onClose={() => ask(null)} />}
    </li>
  );
}
