import { useEffect } from "preact/hooks";
import { Link } from "wouter-preact";
import { notesSeen, receivedNotes } from "../api/notes";
import type { WarmNoteKind } from "../api/wire";
import { type TextKey, t } from "../texts";
import { Loading } from "../ui/Loading";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { useLoad } from "../ui/useLoad";
import { KeptNote } from "./KeptNote";
import "../styles/notes.css";

const kinds: readonly (readonly [WarmNoteKind, TextKey])[] = [
  ["Appreciation", "notes.appreciations"],
  ["Note", "notes.notes"],
];

/** What others have written to one, for oneself alone. */
export function NotesPage() {
  const load = useLoad(receivedNotes);
  const hasNew = load.value?.some(({ isNew }) => isNew) ?? false;
  // They stay marked as new while this page is open.
  useEffect(() => {
    if (hasNew) void notesSeen().catch(() => {});
  }, [hasNew]);
  return (
    <Page title={t("notes.title")} lead={t("notes.lead")}>
      {!load.value && <Loading of={load} />}
      {load.value?.length === 0 && (
        <div class="empty">
          <p>{t("notes.none")}</p>
        </div>
      )}
      {kinds.map(([kind, title]) => {
        const notes = load.value?.filter((note) => note.kind === kind) ?? [];
        if (notes.length === 0) return null;
        return (
          <Section key={kind} title={t(title)}>
            <ul class="notes">
              {notes.map((note) => (
                <KeptNote key={note.id} note={note} onChange={load.reload} />
              ))}
            </ul>
          </Section>
        );
      })}
      <p>
        <Link href="/reach-out">{t("reachOut.title")}</Link>
      </p>
    </Page>
  );
}
