import { journalEntry } from "../api/journal";
import type { JournalEntryView } from "../api/wire";
import { t } from "../texts";
import { Loading } from "../ui/Loading";
import { useLoad } from "../ui/useLoad";
import { OwnEntry } from "./OwnEntry";

interface EntryPartProps {
  id: string;
  onSaved: (help: boolean | undefined) => void;
}

/** One entry, from the server. */
export function EntryPart({ id, onSaved }: EntryPartProps) {
  const load = useLoad<JournalEntryView>(() => journalEntry(id), id);
  if (load.refusal?.code === "not_found") return <p>{t("journal.gone")}</p>;
  return load.value ? <OwnEntry entry={load.value} onSaved={onSaved} /> : <Loading of={load} />;
}
