import { useState } from "preact/hooks";
import { useLocation } from "wouter-preact";
import { acceptInvitation } from "../api/invitations";
import { limits } from "../api/limits";
import { Refusal } from "../api/Refusal";
import type { InvitationPreview } from "../api/wire";
import { pendingInvitation } from "../models/pendingInvitation";
import { t } from "../texts";
import { themeName } from "../texts/themes";
import { Form } from "../ui/Form";
import { Notice } from "../ui/Notice";
import { Page } from "../ui/Page";
import { TextField } from "../ui/TextField";

interface JoinCircleProps {
  code: string;
  preview: InvitationPreview;
  /** Asks anew how many seats are free. */
  onTakenMeanwhile: () => Promise<void>;
}

/** The name in the circle is chosen with its agreements; here only when the display name is taken. */
export function JoinCircle({ code, preview, onTakenMeanwhile }: JoinCircleProps) {
  const [, navigate] = useLocation();
  const [isNameTaken, setNameTaken] = useState(false);

  const join = async (values: FormData) => {
    const displayName = String(values.get("displayName") ?? "").trim();
    try {
      const { circleId, state } = await acceptInvitation({
        code,
        waits: preview.isFull,
        ...(displayName && { displayName }),
      });
      pendingInvitation.erase();
      navigate(state === "Waiting" ? `/circles/${circleId}/join` : `/circles/${circleId}`);
    } catch (error) {
      if (Refusal.of(error).code === "conflict") {
        setNameTaken(true);
        await onTakenMeanwhile();
      }
      throw error;
    }
  };
  const decline = () => {
    pendingInvitation.erase();
    navigate("/");
  };
  const notNow = (
    <button type="button" class="button is-quiet" onClick={decline}>
      {t("join.notNow")}
    </button>
  );

  return (
    <Page title={preview.circleName} lead={t("join.lead", { theme: themeName(preview.theme) })}>
      {preview.description && (
        <p class="letter" dir="auto">
          {preview.description}
        </p>
      )}
      {preview.isFull && <Notice tone="attention">{t("join.full")}</Notice>}
      <Form
        action={t(preview.isFull ? "join.wait" : "join.action")}
        onSubmit={join}
        words={{ conflict: "join.conflict", not_found: "join.codeUnknown" }}
        aside={notNow}
      >
        {isNameTaken && !preview.isFull && (
          <TextField
            name="displayName"
            label={t("seat.name")}
            hint={t("seat.nameHint")}
            autoComplete="off"
            maxLength={limits.name}
            missing={t("seat.nameMissing")}
            wrong={t("seat.nameWrong")}
          />
        )}
      </Form>
    </Page>
  );
}
