import { useState } from "preact/hooks";
import { agreements } from "../api/circles";
import { t } from "../texts";
import { Dialog } from "../ui/Dialog";
import { Form } from "../ui/Form";
import { Loading } from "../ui/Loading";
import { useLoad } from "../ui/useLoad";
import { useRoom } from "./roomContext";

/** In the composer's place while newer agreements wait: one reads on, and accepts before speaking. */
export function ChangedAgreements() {
  const [isReading, read] = useState(false);
  return (
    <div class="composer is-closed">
      <p role="status">{t("agreements.changed")}</p>
      <button type="button" class="button is-act" onClick={() => read(true)}>
        {t("agreements.read")}
      </button>
      {isReading && <AgreementsDialog onClose={() => read(false)} />}
    </div>
  );
}

function AgreementsDialog({ onClose }: { onClose: () => void }) {
  const room = useRoom();
  const load = useLoad(() => agreements(room.id), room.id);
  const accept = async () => {
    if (!load.value) return;
    try {
      await room.acceptAgreements(load.value.version);
    } catch (error) {
      await load.reload();
      throw error;
    }
  };
  return (
    <Dialog title={t("agreements.title")} onClose={onClose}>
      {load.value ? (
        <>
          <p class="letter" dir="auto">
            {load.value.text}
          </p>
          <Form
            action={t("agreements.accept")}
            onSubmit={accept}
            words={{ conflict: "agreements.conflict" }}
            aside={
              <button type="button" class="button is-quiet" onClick={onClose}>
                {t("agreements.notNow")}
              </button>
            }
          />
        </>
      ) : (
        <Loading of={load} />
      )}
    </Dialog>
  );
}
