import { useMemo, useState } from "preact/hooks";
import { limits } from "../api/limits";
import { reflect, storyDrafts } from "../api/stories";
import type { StoryDraftView, StoryView } from "../api/wire";
import { newId } from "../models/newId";
import { StoryDraft } from "../models/StoryDraft";
import { useCircle, useRoom } from "../rooms/roomContext";
import { t } from "../texts";
import { Form } from "../ui/Form";
import { Notice } from "../ui/Notice";
import { Section } from "../ui/Section";
import { TextAreaField } from "../ui/TextAreaField";
import { useLoad } from "../ui/useLoad";
import { DraftHelp } from "./DraftHelp";
import { DraftKept } from "./DraftKept";
import { heeded } from "./heeded";
import { useDraft } from "./useDraft";
import { useShelf } from "./useShelf";
import { boxWords } from "./wishWords";

interface ReflectionBoxProps {
  story: StoryView;
  onSent: () => Promise<void>;
}

/** Where one answers a story in words; shaped by what its teller wished for. One goes on with what one has begun. */
export function ReflectionBox({ story, onSent }: ReflectionBoxProps) {
  const room = useRoom();
  const shelf = useShelf();
  const kept = useLoad(() => storyDrafts(room.id), `${story.sequence}`);
  const [turn, next] = useState(0);
  const [isHeld, setHeld] = useState(false);
  const begun = useMemo(
    () =>
      StoryDraft.merge(shelf, room.id, kept.value ?? []).find(({ answers }) => answers === story.sequence),
    // Another one once this one was sent.
    [shelf, room.id, kept.value, story.sequence, turn],
  );
  const draftId = useMemo(() => (turn === 0 ? begun?.id : undefined) ?? newId(), [begun?.id, turn]);
  if (!(kept.value || kept.refusal)) return null;
  return (
    <>
      {isHeld && <Notice isNews>{t("held.waitsHint")}</Notice>}
      <Answering
        key={draftId}
        story={story}
        draftId={draftId}
        kept={kept.value?.find(({ id }) => id === draftId)}
        onSent={async (isWaiting) => {
          setHeld(isWaiting);
          if (isWaiting) await room.loadCircle();
          await onSent();
          next(turn + 1);
        }}
      />
    </>
  );
}

interface AnsweringProps {
  story: StoryView;
  draftId: string;
  kept: StoryDraftView | undefined;
  /** Told whether it waits for a facilitator. */
  onSent: (isHeld: boolean) => Promise<void>;
}

function Answering({ story, draftId, kept, onSent }: AnsweringProps) {
  const room = useRoom();
  const { seatId } = useCircle();
  const draft = useDraft(draftId, story.sequence);
  const [words] = useState(() => {
    draft.learn(kept);
    return draft.words.peek().text;
  });
  const isTeller = story.author.seatId === seatId;
  const { label, hint } = isTeller
    ? { label: t("reflect.teller"), hint: t("reflect.tellerHint") }
    : boxWords(story.wish);
  return (
    <Section title={label}>
      <DraftHelp draft={draft} />
      <Form
        action={t("reflect.send")}
        aside={<DraftKept draft={draft} />}
        words={{ not_found: "story.goneKept" }}
        onSubmit={async (values) => {
          const text = String(values.get("text"));
          const receipt = await heeded(room, () =>
            reflect(room.id, story.sequence, { clientMessageId: draft.id, text }),
          );
          draft.done();
          await onSent(receipt.status === "held");
        }}
      >
        <TextAreaField
          name="text"
          label={t("reflect.text")}
          hint={hint}
          value={words}
          rows={5}
          max={limits.reflection}
          onInput={(text) => draft.write({ text })}
        />
      </Form>
    </Section>
  );
}
