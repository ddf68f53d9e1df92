import type { ReadonlySignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import type { Author } from "../api/wire";
import { t } from "../texts";
import { SeatSign } from "../ui/SeatSign";
import { timeOfDay } from "../ui/times";
import { useCircle } from "./roomContext";

interface MessageFrameProps {
  author: Author;
  at: string;
  isFirst: boolean;
  /** Absent while it is on its way. */
  sequence?: number;
  /** Its place in the order of Tab; reached by a script alone without it. */
  stop?: ReadonlySignal<number>;
  /** Whether it mentions the reader. */
  isForMe?: boolean | undefined;
  children: ComponentChildren;
}

/** Who and when, once for a group; heard, but not seen, on the ones that follow. */
export function MessageFrame({ author, at, isFirst, sequence, stop, isForMe, children }: MessageFrameProps) {
  const isOwn = author.seatId === useCircle().seatId;
  const classes = [
    "message",
    isFirst && "is-first",
    isOwn && "is-own",
    !sequence && "is-outgoing",
    isForMe && "is-for-me",
  ];
  return (
    <article
      class={classes.filter(Boolean).join(" ")}
      id={sequence ? `message-${sequence}` : undefined}
      data-sequence={sequence}
      tabIndex={stop ?? -1}
    >
      {isFirst && <SeatSign seatId={author.seatId} />}
      <p class={isFirst ? "message-head" : "visually-hidden"}>
        <span class="author" dir="auto">
          {author.name}
        </span>{" "}
        <time dateTime={at}>{timeOfDay(at)}</time>
        {isForMe && <span class="visually-hidden"> {t("message.forYou")}</span>}
      </p>
      {children}
    </article>
  );
}
