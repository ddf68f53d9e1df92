import { askOpinion, giveOpinion, note } from "../api/cases";
import { limits } from "../api/limits";
import type { OpenCase } from "../models/OpenCase";
import { type TextKey, t } from "../texts";
import { Form } from "../ui/Form";
import { TextAreaField } from "../ui/TextAreaField";
import { useFirstField } from "../ui/useFirstField";
import type { Doing } from "./CaseActions";

export type TextKind = Exclude<Doing, "decision" | "level">;

const send: Record<TextKind, (id: string, text: string) => Promise<void>> = {
  note,
  question: askOpinion,
  opinion: giveOpinion,
};

const words: Record<TextKind, { label: TextKey; hint: TextKey; action: TextKey; done: TextKey }> = {
  note: { label: "note.label", hint: "note.hint", action: "note.send", done: "note.done" },
  question: {
    label: "question.label",
    hint: "question.hint",
    action: "question.send",
    done: "question.done",
  },
  opinion: { label: "opinion.label", hint: "opinion.hint", action: "opinion.send", done: "opinion.done" },
};

interface CaseTextFormProps {
  open: OpenCase;
  kind: TextKind;
  onDone: (words: string) => void;
  onClose: () => void;
}

/** A note, a question to others who work on cases, or an opinion. What is written stays until it is sent. */
export function CaseTextForm({ open, kind, onDone, onClose }: CaseTextFormProps) {
  const { draft } = open;
  const place = useFirstField();
  const { label, hint, action, done } = words[kind];
  const submit = async () => {
    const text = draft.words.value[kind].trim();
    await open.act(() => send[kind](open.id, text));
    draft.clear(kind);
    onDone(t(done));
  };
  return (
    <div class="case-form" ref={place}>
      <Form action={t(action)} onSubmit={submit} onCancel={onClose}>
        <TextAreaField
          name="text"
          label={t(label)}
          hint={t(hint)}
          max={limits.caseNote}
          value={draft.words.peek()[kind]}
          onInput={(text) => draft.write({ [kind]: text })}
        />
      </Form>
    </div>
  );
}
