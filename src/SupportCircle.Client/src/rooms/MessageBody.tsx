import type { ComponentChildren } from "preact";
import { Mentioning } from "./Mentioning";
import { ReplyQuote } from "./ReplyQuote";

interface MessageBodyProps {
  body: string;
  replyTo?: number;
  mentions?: readonly string[];
  children?: ComponentChildren;
}

/** What people wrote is text and nothing else. */
export function MessageBody({ body, replyTo, mentions, children }: MessageBodyProps) {
  return (
    <div class="message-body">
      {replyTo !== undefined && <ReplyQuote sequence={replyTo} />}
      <p class="body" dir="auto">
        {mentions ? <Mentioning text={body} seatIds={mentions} /> : body}
      </p>
      {children}
    </div>
  );
}
