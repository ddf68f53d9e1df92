import { useState } from "preact/hooks";
import { acceptNotes } from "../api/notes";
import type { ReachOutCircle } from "../api/wire";
import { openRooms } from "../models/OpenRooms";
import { RoomContext } from "../rooms/roomContext";
import { HelpCard } from "../rooms/seldomParts";
import { t } from "../texts";
import { Section } from "../ui/Section";
import { useAttempt } from "../ui/useAttempt";
import { NoteForm } from "./NoteForm";

interface ReachOutSectionProps {
  circle: ReachOutCircle;
  /** Told in words what has happened. */
  onChange: (words: string) => Promise<void>;
}

/** The people of one circle who like to get notes; and whether one does oneself. */
export function ReachOutSection({ circle, onChange }: ReachOutSectionProps) {
  const room = openRooms().open(circle.circleId);
  const [seatId, writeTo] = useState<string | null>(null);
  const { failure, attempt } = useAttempt();
  const person = circle.people.find((one) => one.seatId === seatId);
  const accept = (accepts: boolean) =>
    attempt(async () => {
      await acceptNotes(circle.circleId, accepts);
      await onChange(t(accepts ? "reachOut.accepts" : "reachOut.acceptsNot", { circle: circle.circleName }));
    });
  return (
    <Section title={circle.circleName}>
      <label class="choice">
        <input
          type="checkbox"
          checked={circle.accepts}
          onChange={(event) => void accept(event.currentTarget.checked)}
        />
        <span>
          {t("reachOut.accept")}
          <span class="hint">{t("reachOut.acceptHint")}</span>
        </span>
      </label>
      {failure && (
        <p class="problem" role="alert">
          {failure}
        </p>
      )}
      <RoomContext.Provider value={room}>
        {room.help.value && <HelpCard />}
        {person ? (
          <section class="note-form" aria-label={t("warmNote.to", { name: person.name })}>
            <h3 dir="auto">{t("warmNote.to", { name: person.name })}</h3>
            <NoteForm
              key={person.seatId}
              circleId={circle.circleId}
              person={person}
              onCancel={() => writeTo(null)}
              onSent={() => {
                writeTo(null);
                void onChange(t("warmNote.sent", { name: person.name }));
              }}
            />
          </section>
        ) : (
          <People circle={circle} onChoose={writeTo} />
        )}
      </RoomContext.Provider>
    </Section>
  );
}

function People({ circle, onChoose }: { circle: ReachOutCircle; onChoose: (seatId: string) => void }) {
  if (circle.people.length === 0) return <p class="hint">{t("reachOut.nobody")}</p>;
  return (
    <ul class="rows">
      {circle.people.map(({ seatId, name, noteAgainAt, appreciationAgainAt }) => (
        <li key={seatId} class="row">
          <span class="row-words" dir="auto">
            {name}
          </span>
          {noteAgainAt && appreciationAgainAt ? (
            <span class="hint">{t("reachOut.written")}</span>
          ) : (
            <button
              type="button"
              class="button"
              aria-label={t("reachOut.writeTo", { name })}
              onClick={() => onChoose(seatId)}
            >
              {t("reachOut.write")}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
