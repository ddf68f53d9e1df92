import { useState } from "preact/hooks";
import { Link, useLocation } from "wouter-preact";
import { leaveCircle } from "../api/circles";
import { endThread } from "../api/threads";
import { openRooms } from "../models/OpenRooms";
import { useCircle, useRoom } from "../rooms/roomContext";
import { t } from "../texts";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { Section } from "../ui/Section";

/** What a thread is, who may come to see what is said in it, and the ways out of it. */
export function ThreadAbout() {
  const circle = useCircle();
  const { id } = useRoom();
  const [, navigate] = useLocation();
  const leave = t(circle.pausedAt ? "thread.takeOff" : "thread.leave");
  const [asking, ask] = useState<"end" | "leave" | null>(null);
  return (
    <div class="room-about">
      <Section title={t("room.about")}>
        <p>{t("thread.between", { circle: circle.name })}</p>
        <p>{t("thread.seen")}</p>
        <p>
          <Link href={`/circles/${circle.id}/checks`}>{t("checks.link")}</Link>
        </p>
      </Section>
      <Section title={t("thread.ending")}>
        <p class="hint">{t(circle.pausedAt ? "thread.endedHint" : "thread.endHint")}</p>
        <p class="actions">
          {!circle.pausedAt && (
            <button type="button" class="button" onClick={() => ask("end")}>
              {t("thread.end")}
            </button>
          )}
          <button type="button" class="button is-danger-quiet" onClick={() => ask("leave")}>
            {leave}
          </button>
        </p>
      </Section>
      {asking === "end" && (
        <ConfirmDialog
          title={t("thread.endAsk")}
          words={t("thread.endWords")}
          action={t("thread.end")}
          onConfirm={() => endThread(id)}
          onClose={() => ask(null)}
        />
      )}
      {asking === "leave" && (
        <ConfirmDialog
          title={t("thread.leaveAsk")}
          words={t("thread.leaveWords")}
          action={leave}
          onConfirm={async () => {
            await leaveCircle(id);
            openRooms().leave(id);
            navigate("/threads");
          }}
          onClose={() => ask(null)}
        />
      )}
    </div>
  );
}
