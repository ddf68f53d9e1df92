import type { MessageKind } from "../api/wire";
import { type TextKey, t } from "../texts";

const kinds: Record<Exclude<MessageKind, "Message">, TextKey> = {
  Story: "kind.story",
  Reflection: "kind.reflection",
  CheckIn: "kind.checkIn",
};

/** What an entry of the log is, where that is more than a message; else nothing. */
export function kindWords(kind: MessageKind | undefined): string | undefined {
  return kind && kind !== "Message" ? t(kinds[kind]) : undefined;
}
