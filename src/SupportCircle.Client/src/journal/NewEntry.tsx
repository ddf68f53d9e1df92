import { useMemo } from "preact/hooks";
import { useLocation } from "wouter-preact";
import { EntryDraft } from "../models/EntryDraft";
import { session } from "../models/Session";
import { t } from "../texts";
import { Notice } from "../ui/Notice";
import { EntryForm } from "./EntryForm";

interface NewEntryProps {
  onSaved: (help: boolean | undefined) => void;
}

export function NewEntry({ onSaved }: NewEntryProps) {
  const [, navigate] = useLocation();
  const draft = useMemo(() => new EntryDraft(session.memberId ?? "", null), []);
  const wasKept = useMemo(() => draft.isUnsaved.peek(), [draft]);
  const save = async () => {
    const { help } = await draft.save();
    onSaved(help);
    if (!draft.isUnsaved.value) navigate(`/me/journal/${draft.id}`, { replace: true });
  };
  const cancel = () => {
    draft.discard(null);
    navigate("/me/journal");
  };
  return (
    <>
      {wasKept && <Notice>{t("plan.kept")}</Notice>}
      <EntryForm draft={draft} onSave={save} onCancel={cancel} />
    </>
  );
}
