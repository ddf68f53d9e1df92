import { useState } from "preact/hooks";
import type { DeskCircle, HandOverNoteView } from "../api/wire";
import { Said } from "../dashboard/Said";
import type { CaseDraft } from "../models/CaseDraft";
import { t } from "../texts";
import { Section } from "../ui/Section";
import { NoteForm } from "./NoteForm";
import { NoteRow } from "./NoteRow";

interface NotesSectionProps {
  notes: readonly HandOverNoteView[];
  circles: readonly DeskCircle[];
  draft: CaseDraft;
  /** Whether one has come to leave one. */
  isWanted: boolean;
}

/** What was left for those who come next, circle by circle: that with the newest note first. */
export function NotesSection({ notes, circles, draft, isWanted }: NotesSectionProps) {
  const [isWriting, write] = useState(isWanted);
  const [said, say] = useState<string | null>(null);
  const ids = [...new Set(notes.map(({ circleId }) => circleId))];
  return (
    <Section title={t("handOver.title")}>
      <p class="hint">{t("handOver.lead")}</p>
      {said && <Said>{said}</Said>}
      {notes.length === 0 && <p>{t("handOver.none")}</p>}
      {ids.map((id) => {
        const own = notes.filter(({ circleId }) => circleId === id);
        return (
          <div key={id} class="shift-notes">
            <h3 dir="auto">{own[0]?.circleName}</h3>
            <ul class="rows">
              {own.map((note) => (
                <NoteRow key={note.id} note={note} />
              ))}
            </ul>
          </div>
        );
      })}
      {isWriting ? (
        <NoteForm
          circles={circles}
          draft={draft}
          onDone={() => {
            write(false);
            say(t("handOver.left"));
          }}
          onClose={() => write(false)}
        />
      ) : (
        circles.length > 0 && (
          <p class="actions">
            <button
              type="button"
              class="button"
              onClick={() => {
                say(null);
                write(true);
              }}
            >
              {t("handOver.leave")}
            </button>
          </p>
        )
      )}
    </Section>
  );
}
