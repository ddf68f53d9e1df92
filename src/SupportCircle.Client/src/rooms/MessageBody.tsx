import type { ComponentChildren } from "preact";
import { ReplyQuote } from "./ReplyQuote";

interface MessageBodyProps {
  body: string;
  replyTo?: number;
  children?: ComponentChildren;
}

/** What people wrote is text and nothing else. */
export function MessageBody({ body, replyTo, children }: MessageBodyProps) {
  return (
    <div class="message-body">
      {replyTo !== undefined && <ReplyQuote sequence={replyTo} />}
      <p class="body" dir="auto">
        {body}
      </p>
      {children}
    </div>
  );
}
