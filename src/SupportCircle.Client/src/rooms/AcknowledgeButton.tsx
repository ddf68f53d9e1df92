import type { ReadonlySignal } from "@preact/signals";
import { useRef, useState } from "preact/hooks";
import type { AcknowledgementKind, MessageView } from "../api/wire";
import { t } from "../texts";
import { acknowledgementKinds, acknowledgementText } from "../texts/acknowledgements";
import { Icon } from "../ui/Icon";
import { PopoverMenu } from "../ui/PopoverMenu";
import { useAttempt } from "../ui/useAttempt";
import { useCircle, useRoom } from "./roomContext";

interface AcknowledgeButtonProps {
  message: MessageView;
  stop: ReadonlySignal<number>;
}

/** Answers somebody's message with one touch; the same touch again takes it back. */
export function AcknowledgeButton({ message, stop }: AcknowledgeButtonProps) {
  const room = useRoom();
  const { seatId } = useCircle();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, open] = useState(false);
  const { failure, attempt } = useAttempt({ unreachable: "acknowledgement.unreachable" });
  const mine = message.acknowledgements?.find(({ by }) => by.seatId === seatId)?.kind;

  const touch = (kind: AcknowledgementKind) =>
    attempt(() => room.acknowledge(message.sequence, kind === mine ? null : kind));
  return (
    <>
      <button
        ref={button}
        type="button"
        class={`icon-button${mine ? " is-on" : ""}`}
        tabIndex={stop}
        aria-label={t("acknowledgement.give")}
        aria-expanded={isOpen}
        onClick={() => open(!isOpen)}
      >
        <Icon name="heart" />
      </button>
      {isOpen && (
        <PopoverMenu anchor={button} onClose={() => open(false)}>
          {acknowledgementKinds.map((kind) => (
            <button key={kind} type="button" aria-pressed={kind === mine} onClick={() => void touch(kind)}>
              {t(acknowledgementText[kind])}
            </button>
          ))}
        </PopoverMenu>
      )}
      {failure && (
        <p class="problem" role="alert">
          {failure}
        </p>
      )}
    </>
  );
}
