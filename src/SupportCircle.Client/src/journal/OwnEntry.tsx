import { useMemo, useState } from "preact/hooks";
import { useLocation } from "wouter-preact";
import { deleteEntry, journalEntry } from "../api/journal";
import { Refusal } from "../api/Refusal";
import type { JournalEntryView } from "../api/wire";
import { EntryDraft } from "../models/EntryDraft";
import { session } from "../models/Session";
import { t } from "../texts";
import { Notice } from "../ui/Notice";
import { ElsewhereNotice } from "./ElsewhereNotice";
import { EntryForm } from "./EntryForm";
import { EntryText } from "./EntryText";

interface OwnEntryProps {
  entry: JournalEntryView;
  onSaved: (help: boolean | undefined) => void;
}

/** An entry to read, or to change. */
export function OwnEntry({ entry: read, onSaved }: OwnEntryProps) {
  const [, navigate] = useLocation();
  const [entry, setEntry] = useState(read);
  const draft = useMemo(() => new EntryDraft(session.memberId ?? "", read), [read.id]);
  const [isOpen, open] = useState(draft.isUnsaved.peek());
  const [wasKept, setKept] = useState(draft.isUnsaved.peek());
  const [elsewhere, setElsewhere] = useState<JournalEntryView | "deleted" | null>(null);

  const show = (shown: JournalEntryView) => {
    setEntry(shown);
    setElsewhere(null);
    setKept(false);
    open(draft.isUnsaved.value);
  };
  const save = async () => {
    try {
      const { help } = await draft.save();
      onSaved(help);
      if (draft.id !== entry.id) navigate(`/me/journal/${draft.id}`, { replace: true });
      else show(await journalEntry(draft.id));
    } catch (error) {
      const { code } = Refusal.of(error);
      if (code === "conflict") setElsewhere(await journalEntry(draft.id));
      if (code === "not_found") setElsewhere("deleted");
      throw error;
    }
  };
  const takeBack = (shown: JournalEntryView) => {
    draft.discard(shown);
    show(shown);
  };
  const putOver = () => {
    if (elsewhere === "deleted") draft.putAnew();
    else if (elsewhere) draft.putOver(elsewhere);
    return save();
  };
  const remove = async () => {
    await deleteEntry(entry.id);
    draft.discard(null);
    navigate("/me/journal", { replace: true });
  };

  if (!isOpen) return <EntryText entry={entry} onChange={() => open(true)} onDelete={remove} />;
  return (
    <>
      {wasKept && <Notice>{t("plan.kept")}</Notice>}
      {elsewhere && <ElsewhereNotice entry={elsewhere} onTake={takeBack} onPutOver={putOver} />}
      <EntryForm draft={draft} onSave={save} onCancel={() => takeBack(entry)} />
    </>
  );
}
