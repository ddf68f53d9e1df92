import type { AcknowledgementKind, AcknowledgementView, Author } from "../api/wire";
import { Acknowledgements } from "../rooms/Acknowledgements";
import { useCircle, useRoom } from "../rooms/roomContext";
import { t } from "../texts";
import { acknowledgementKinds, acknowledgementText } from "../texts/acknowledgements";
import { useAttempt } from "../ui/useAttempt";

interface TouchesProps {
  of: { sequence: number; author: Author; acknowledgements: readonly AcknowledgementView[] };
}

/** Answers with one touch: who gave which, by name, and one's own. */
export function Touches({ of: { sequence, author, acknowledgements } }: TouchesProps) {
  const room = useRoom();
  const { seatId } = useCircle();
  const { failure, attempt } = useAttempt({ unreachable: "acknowledgement.unreachable" });
  const mine = acknowledgements.find(({ by }) => by.seatId === seatId)?.kind;
  const given = acknowledgements.filter(({ by }) => !room.folds.isBlocked(by.seatId));
  const touch = (kind: AcknowledgementKind) =>
    attempt(() => room.acknowledge(sequence, kind === mine ? null : kind));
  return (
    <div class="touches">
      {author.seatId !== seatId && (
        <fieldset class="touch-buttons">
          <legend class="visually-hidden">{t("acknowledgement.give")}</legend>
          {acknowledgementKinds.map((kind) => (
            <button
              key={kind}
              type="button"
              class="button is-quiet"
              aria-pressed={kind === mine}
              onClick={() => void touch(kind)}
            >
              {t(acknowledgementText[kind])}
            </button>
          ))}
        </fieldset>
      )}
      {given.length > 0 && <Acknowledgements given={given} />}
      {failure && (
        <p class="problem" role="alert">
          {failure}
        </p>
      )}
    </div>
  );
}
