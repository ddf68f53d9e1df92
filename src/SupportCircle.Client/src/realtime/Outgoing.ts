import type { Refusal } from "../api/Refusal";
import { newId } from "../models/newId";

/** A message on its way. */
export interface Outgoing {
  clientMessageId: string;
  body: string;
  replyTo?: number;
  writtenAt: string;
  state: "waiting" | "posted" | "held" | "failed";
  /** Its number in the log, once the receipt came. */
  sequence?: number;
  refusal?: Refusal;
}

export function outgoingOf(body: string, replyTo?: number): Outgoing {
  return {
    clientMessageId: newId(),
    body,
    ...(replyTo !== undefined && { replyTo }),
    writtenAt: new Date().toISOString(),
    state: "waiting",
  };
}
