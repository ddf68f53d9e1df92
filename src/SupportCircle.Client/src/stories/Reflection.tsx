import { useMemo, useState } from "preact/hooks";
import { limits } from "../api/limits";
import { rewordReflection, takeBackReflection } from "../api/stories";
import type { ReflectionView } from "../api/wire";
import { newId } from "../models/newId";
import { useCircle, useRoom } from "../rooms/roomContext";
import { t } from "../texts";
import { foldedWords } from "../texts/folds";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { Form } from "../ui/Form";
import { SeatSign } from "../ui/SeatSign";
import { TextAreaField } from "../ui/TextAreaField";
import { dateAndTime } from "../ui/times";
import { AboutEntry } from "./AboutEntry";
import { heeded } from "./heeded";
import { Touches } from "./Touches";

interface ReflectionProps {
  story: number;
  reflection: ReflectionView;
  onChanged: () => Promise<void>;
}

/** An answer to a story, in somebody's words. */
export function Reflection({ story, reflection, onChanged }: ReflectionProps) {
  const room = useRoom();
  const { seatId } = useCircle();
  const [isEditing, edit] = useState(false);
  const [isTakingBack, takeBack] = useState(false);
  const { sequence, author, text, sentAt, editedAt } = reflection;
  const reason = room.folds.reasonFor({ sequence, author });
  if (reason)
    return (
      <p class="reflection is-folded">
        {foldedWords(reason, 1)}{" "}
        <button type="button" class="button is-quiet" onClick={() => room.folds.show([sequence])}>
          {t("fold.show")}
        </button>
      </p>
    );
  return (
    <article class="reflection">
      <p class="story-by">
        <SeatSign seatId={author.seatId} size={28} />
        <span class="author" dir="auto">
          {author.name}
        </span>{" "}
        <span class="hint">
          {dateAndTime(sentAt)}
          {editedAt && ` · ${t("message.edited")}`}
        </span>
      </p>
      {isEditing ? (
        <Rewording story={story} reflection={reflection} onDone={() => edit(false)} onChanged={onChanged} />
      ) : (
        <p class="body" dir="auto">
          {text}
        </p>
      )}
      <Touches of={reflection} />
      {author.seatId !== seatId && <AboutEntry author={author} sequence={sequence} />}
      {author.seatId === seatId && !isEditing && (
        <p class="actions">
          <button type="button" class="button is-quiet" onClick={() => edit(true)}>
            {t("reflect.edit")}
          </button>
          <button type="button" class="button is-quiet" onClick={() => takeBack(true)}>
            {t("reflect.takeBack")}
          </button>
        </p>
      )}
      {isTakingBack && (
        <ConfirmDialog
          title={t("reflect.takeBackTitle")}
          words={t("message.deleteWords")}
          action={t("reflect.takeBack")}
          onConfirm={async () => {
            await takeBackReflection(room.id, story, sequence);
            await onChanged();
          }}
          onClose={() => takeBack(false)}
        />
      )}
    </article>
  );
}

function Rewording({ story, reflection, onDone, onChanged }: ReflectionProps & { onDone: () => void }) {
  const room = useRoom();
  const changeId = useMemo(newId, []);
  return (
    <Form
      action={t("action.save")}
      words={{ not_found: "story.goneKept" }}
      onSubmit={async (values) => {
        const text = String(values.get("text"));
        await heeded(room, () => rewordReflection(room.id, story, reflection.sequence, text, changeId));
        await onChanged();
        onDone();
      }}
      onCancel={onDone}
    >
      <TextAreaField
        name="text"
        label={t("reflect.editLabel")}
        value={reflection.text}
        rows={5}
        max={limits.reflection}
      />
    </Form>
  );
}
