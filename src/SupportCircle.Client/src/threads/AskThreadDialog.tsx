import { useState } from "preact/hooks";
import { Link, useLocation } from "wouter-preact";
import { askForThread } from "../api/threads";
import type { Author } from "../api/wire";
import { useRoom } from "../rooms/roomContext";
import { t } from "../texts";
import { Dialog } from "../ui/Dialog";
import { Form } from "../ui/Form";

interface AskThreadDialogProps {
  seat: Author;
  onClose: () => void;
}

/** Asks somebody to talk one to one; what it says afterwards is the same whatever they do. */
export function AskThreadDialog({ seat, onClose }: AskThreadDialogProps) {
  const { id } = useRoom();
  const [, navigate] = useLocation();
  const [isAsked, setAsked] = useState(false);
  const ask = async () => {
    const { threadId } = await askForThread(id, seat.seatId);
    if (threadId) navigate(`/circles/${threadId}`);
    else setAsked(true);
  };
  return (
    <Dialog title={t("threads.askTitle", { name: seat.name })} onClose={onClose}>
      {isAsked ? (
        <>
          <p role="status">{t("threads.askedOf", { name: seat.name })}</p>
          <p class="actions">
            <Link href="/threads" class="button">
              {t("threads.see")}
            </Link>
            <button type="button" class="button is-act" onClick={onClose}>
              {t("action.close")}
            </button>
          </p>
        </>
      ) : (
        <>
          <p>{t("threads.askWords", { name: seat.name })}</p>
          <Form
            action={t("threads.ask")}
            words={{ conflict: "threads.haveOne" }}
            onSubmit={ask}
            onCancel={onClose}
          />
        </>
      )}
    </Dialog>
  );
}
