import { useMemo, useState } from "preact/hooks";
import { limits } from "../api/limits";
import { sendNote } from "../api/notes";
import { Refusal } from "../api/Refusal";
import type { ReachOutPerson, WarmNoteKind } from "../api/wire";
import { NoteDraft } from "../models/NoteDraft";
import { session } from "../models/Session";
import { Shelf } from "../models/Shelf";
import { useRoom } from "../rooms/roomContext";
import { t } from "../texts";
import { FieldFrame } from "../ui/FieldFrame";
import { Form } from "../ui/Form";
import { useField } from "../ui/formContext";
import { RadioGroup } from "../ui/RadioGroup";
import { dateAndTime } from "../ui/times";
import { Openings } from "./Openings";

interface NoteFormProps {
  circleId: string;
  person: ReachOutPerson;
  onSent: () => void;
  onCancel: () => void;
}

/** A few words to one person; what was typed stays until it is sent. */
export function NoteForm({ circleId, person, onSent, onCancel }: NoteFormProps) {
  const room = useRoom();
  const draft = useMemo(
    () => new NoteDraft(new Shelf(session.member?.memberId ?? "", circleId), person.seatId),
    [circleId, person.seatId],
  );
  const [kind, choose] = useState<WarmNoteKind>(person.noteAgainAt ? "Appreciation" : "Note");
  const again = kind === "Note" ? person.noteAgainAt : person.appreciationAgainAt;
  const send = async () => {
    const { clientNoteId } = draft;
    try {
      const receipt = await sendNote(circleId, {
        clientNoteId,
        seatId: person.seatId,
        kind,
        body: draft.body.value,
      });
      if (receipt.help) room.help.value = { hasMasks: receipt.masked === true };
    } catch (error) {
      if (Refusal.of(error).help) room.help.value = { hasMasks: false };
      throw error;
    }
    draft.sent();
    onSent();
  };
  return (
    <Form
      action={t("warmNote.send")}
      onSubmit={send}
      onCancel={onCancel}
      words={{ not_allowed: "warmNote.notAccepted", too_many_requests: "warmNote.onceADay" }}
    >
      <RadioGroup<WarmNoteKind>
        name="kind"
        legend={t("warmNote.kind")}
        value={kind}
        onChoose={choose}
        choices={[
          ["Note", t("warmNote.kindNote"), t("warmNote.kindNoteHint")],
          ["Appreciation", t("warmNote.kindAppreciation"), t("warmNote.kindAppreciationHint")],
        ]}
      />
      {again && <p class="notice is-calm">{t("warmNote.againAt", { at: dateAndTime(again) })}</p>}
      <NoteBody draft={draft} />
      <Openings kind={kind} onChoose={(words) => draft.open(words)} />
      <p class="hint">{t("warmNote.who", { name: person.name })}</p>
    </Form>
  );
}

/** Its words come from the draft, so that an opening can be put into them. */
function NoteBody({ draft }: { draft: NoteDraft }) {
  const { id, problem, control } = useField("body", true);
  return (
    <FieldFrame id={id} label={t("warmNote.words")} hint={t("warmNote.wordsHint")} problem={problem}>
      <textarea
        {...control}
        rows={5}
        dir="auto"
        required
        data-max={limits.warmNote}
        value={draft.body.value}
        onInput={(event) => draft.write(event.currentTarget.value)}
      />
    </FieldFrame>
  );
}
