import type { Refusal } from "../api/Refusal";
import { newId } from "../models/newId";

/** A message on its way. */
export interface Outgoing {
  clientMessageId: string;
  body: string;
  replyTo?: number;
  /** The seats that it names; absent when there are none. */
  mentions?: string[];
  writtenAt: string;
  state: "waiting" | "posted" | "held" | "failed";
  /** Its number in the log, once the receipt came. */
  sequence?: number;
  refusal?: Refusal;
}

export function outgoingOf(body: string, replyTo?: number, mentions: string[] = []): Outgoing {
  return {
    clientMessageId: newId(),
    body,
    ...(replyTo !== undefined && { replyTo }),
    ...(mentions.length > 0 && { mentions }),
    writtenAt: new Date().toISOString(),
    state: "waiting",
  };
}
