import { useState } from "preact/hooks";
import { agreements } from "../api/circles";
import { t } from "../texts";
import { Loading } from "../ui/Loading";
import { Section } from "../ui/Section";
import { useLoad } from "../ui/useLoad";
import { EditAgreements } from "./EditAgreements";
import { useCircle } from "./roomContext";

export function Agreements() {
  const circle = useCircle();
  const load = useLoad(() => agreements(circle.id), `${circle.id} ${circle.agreementsVersion}`);
  const [isEditing, edit] = useState(false);
  if (isEditing && load.value) {
    return <EditAgreements text={load.value.text} onClose={() => edit(false)} />;
  }
  return (
    <Section title={t("agreements.title")}>
      {load.value ? (
        <p class="body" dir="auto">
          {load.value.text}
        </p>
      ) : (
        <Loading of={load} />
      )}
      {load.value && circle.role === "Facilitator" && (
        <button type="button" class="button" onClick={() => edit(true)}>
          {t("agreements.edit")}
        </button>
      )}
    </Section>
  );
}
