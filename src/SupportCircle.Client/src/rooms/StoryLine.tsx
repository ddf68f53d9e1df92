import { Link } from "wouter-preact";
import type { Author, MessageView } from "../api/wire";
import { t } from "../texts";
import { timeOfDay } from "../ui/times";
import { useCircle } from "./roomContext";
import { useStop } from "./walk";

interface StoryLineProps {
  message: MessageView & { author: Author; body: string; sentAt: string };
}

/** A story, or an answer to one, in the conversation: one line that leads to it. */
export function StoryLine({ message }: StoryLineProps) {
  const { id } = useCircle();
  const { sequence, author, body, kind, replyTo, sentAt } = message;
  const isStory = kind === "Story";
  const stop = useStop(sequence);
  return (
    <article class="story-line" id={`message-${sequence}`} data-sequence={sequence} tabIndex={stop}>
      <Link href={`/circles/${id}/stories/${isStory ? sequence : replyTo}`} tabIndex={stop}>
        {t(isStory ? "room.toldStory" : "room.answeredStory", { name: author.name })}
        {isStory && <b dir="auto"> {body}</b>}
      </Link>{" "}
      <time dateTime={sentAt}>{timeOfDay(sentAt)}</time>
    </article>
  );
}
