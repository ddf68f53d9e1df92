import { useState } from "preact/hooks";
import { useLocation } from "wouter-preact";
import { leaveCircle } from "../api/circles";
import { openRooms } from "../models/OpenRooms";
import { t } from "../texts";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { Section } from "../ui/Section";
import { useRoom } from "./roomContext";

export function LeaveCircle() {
  const room = useRoom();
  const [, navigate] = useLocation();
  const [isAsking, ask] = useState(false);
  return (
    <Section title={t("leave.title")}>
      <p class="hint">{t("leave.hint")}</p>
      <button type="button" class="button is-danger-quiet" onClick={() => ask(true)}>
        {t("leave.action")}
      </button>
      {isAsking && (
        <ConfirmDialog
          title={t("leave.ask")}
          words={t("leave.words")}
          action={t("leave.action")}
          refusals={{ conflict: "leave.lastFacilitator" }}
          onConfirm={async () => {
            await leaveCircle(room.id);
            openRooms().leave(room.id);
            navigate("/");
          }}
          onClose={() => ask(false)}
        />
      )}
    </Section>
  );
}
