import { agreements } from "../api/circles";
import { limits } from "../api/limits";
import { t } from "../texts";
import { Form } from "../ui/Form";
import { Loading } from "../ui/Loading";
import { Page } from "../ui/Page";
import { TextField } from "../ui/TextField";
import { useLoad } from "../ui/useLoad";
import { useCircle, useRoom } from "./roomContext";

/** The door of a circle: its agreements, and the name that one takes in it. */
export function FirstAgreements() {
  const room = useRoom();
  const circle = useCircle();
  const load = useLoad(() => agreements(circle.id), circle.id);

  const accept = async (values: FormData) => {
    await room.takeName(String(values.get("name")).trim());
    try {
      await room.acceptAgreements(load.value?.version ?? circle.agreementsVersion);
    } catch (error) {
      await load.reload();
      throw error;
    }
  };

  return (
    <Page title={circle.name} lead={t("agreements.firstLead")}>
      <h2>{t("agreements.title")}</h2>
      {load.value ? (
        <p class="letter" dir="auto">
          {load.value.text}
        </p>
      ) : (
        <Loading of={load} />
      )}
      {load.value && (
        <Form action={t("agreements.accept")} onSubmit={accept} words={{ conflict: "agreements.conflict" }}>
          <TextField
            name="name"
            label={t("seat.name")}
            hint={t("seat.nameHint")}
            value={circle.seatName}
            autoComplete="off"
            maxLength={limits.name}
            missing={t("seat.nameMissing")}
            wrong={t("seat.nameWrong")}
          />
        </Form>
      )}
    </Page>
  );
}
