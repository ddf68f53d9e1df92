import { useEffect, useRef } from "preact/hooks";
import { myHeldPosts, takeBackPost } from "../api/rules";
import type { MyHeldPost } from "../api/wire";
import { kindWords } from "../moderation/kindWords";
import { useCircle, useRoom } from "../rooms/roomContext";
import "../styles/rules.css";
import { t } from "../texts";
import { dateAndTime } from "../ui/times";
import { useAttempt } from "../ui/useAttempt";
import { useLoad } from "../ui/useLoad";
import { BackToDraft } from "./BackToDraft";

/** What one has written that a facilitator reads first, and what did not become a message. Nobody else sees it here. */
export function MyHeldPosts() {
  const room = useRoom();
  const circle = useCircle();
  const load = useLoad(() => myHeldPosts(room.id), room.id);
  // Whatever is new about the circle may be about these.
  const asked = useRef(circle);
  useEffect(() => {
    if (asked.current === circle) return;
    asked.current = circle;
    void load.reload();
  }, [circle, load.reload]);
  // On the server by now, and shown from there.
  useEffect(() => {
    for (const post of load.value ?? []) room.outbox.discard(post.clientMessageId);
  }, [load.value, room]);
  return (
    <ul class="held-mine">
      {load.value?.map((post) => (
        <MyPost key={post.id} post={post} onTakenBack={() => room.loadCircle()} />
      ))}
    </ul>
  );
}

function MyPost({ post, onTakenBack }: { post: MyHeldPost; onTakenBack: () => Promise<void> }) {
  const room = useRoom();
  const { failure, attempt } = useAttempt();
  const takeBack = async () => {
    await takeBackPost(room.id, post.id);
    await onTakenBack();
  };
  return (
    <li class="held-post">
      <p class="hint">
        {post.kind && <strong>{kindWords(post.kind)} </strong>}
        {post.declinedAt
          ? t("held.wasDeclined", { at: dateAndTime(post.declinedAt) })
          : t("held.waits", { at: dateAndTime(post.heldAt) })}
      </p>
      <p class="body" dir="auto">
        {post.body ?? t("message.gone")}
      </p>
      {post.word && (
        <p class="word">
          <span>{t("held.wordWas")}</span>{" "}
          <q class="body" dir="auto">
            {post.word}
          </q>
        </p>
      )}
      <p class="hint">{t(post.declinedAt ? "held.declinedHint" : "held.waitsHint")}</p>
      <p class="actions">
        {post.kind === "Story" && post.body && (
          <BackToDraft body={post.body} attempt={attempt} onTakeBack={takeBack} />
        )}
        <button type="button" class="button is-quiet" onClick={() => void attempt(takeBack)}>
          {t(post.declinedAt ? "held.putAway" : "held.takeBack")}
        </button>
      </p>
      {failure && (
        <p class="problem" role="alert">
          {failure}
        </p>
      )}
    </li>
  );
}
