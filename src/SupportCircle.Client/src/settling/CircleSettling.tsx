import { useEffect, useRef, useState } from "preact/hooks";
import { endSettling, serverTime } from "../api/settling";
import type { SettlingView } from "../api/wire";
import { ServerClock } from "../realtime/ServerClock";
import { useCircle } from "../rooms/roomContext";
import { t } from "../texts";
import { useAttempt } from "../ui/useAttempt";
import { Pacer } from "./Pacer";

const clock = new ServerClock(serverTime);
const now = () => clock.now();

/** The circle's settling, above where one writes. It takes the focus from nobody, and is left by a press or by Escape. */
export function CircleSettling() {
  const { settling } = useCircle();
  const [over, end] = useState("");
  if (!settling || settling.id === over) return null;
  return <Settling key={settling.id} settling={settling} onOver={() => end(settling.id)} />;
}

function Settling({ settling, onOver }: { settling: SettlingView; onOver: () => void }) {
  const circle = useCircle();
  const [isLeft, leave] = useState(false);
  const panel = useRef<HTMLElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  const { failure, attempt } = useAttempt();
  useEffect(() => clock.follow(), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // What lies above it is closed first.
      if (event.key === "Escape" && !document.querySelector("dialog[open], .menu")) put(true);
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);

  // The button that was pressed goes: the focus finds what takes its place.
  const put = (isAway: boolean) => {
    const hadFocus = panel.current?.contains(document.activeElement);
    leave(isAway);
    if (hadFocus) requestAnimationFrame(() => back.current?.focus());
  };
  return (
    <section ref={panel} class={isLeft ? "settling is-left" : "settling"} aria-label={t("settling.running")}>
      {isLeft ? (
        <p>{t("settling.running")}</p>
      ) : (
        <Pacer
          rhythm={settling}
          startsAt={Date.parse(settling.startsAt)}
          endsAt={Date.parse(settling.endsAt)}
          now={now}
          onOver={onOver}
        />
      )}
      <p class="actions">
        <button ref={back} type="button" class="button is-quiet" onClick={() => put(!isLeft)}>
          {t(isLeft ? "settling.again" : "settling.leave")}
        </button>
        {circle.role === "Facilitator" && (
          <button
            type="button"
            class="button is-quiet"
            onClick={() => void attempt(() => endSettling(circle.id))}
          >
            {t("settling.endForAll")}
          </button>
        )}
      </p>
      {failure && (
        <p class="problem" role="alert">
          {failure}
        </p>
      )}
    </section>
  );
}
