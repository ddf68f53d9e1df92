import { useState } from "preact/hooks";
import { escalation, saveEscalation } from "../api/administration";
import { t } from "../texts";
import { CheckField } from "../ui/CheckField";
import { Form } from "../ui/Form";
import { Loading } from "../ui/Loading";
import { Notice } from "../ui/Notice";
import { Section } from "../ui/Section";
import { useLoad } from "../ui/useLoad";
import { MinutesField } from "./MinutesField";

/** How long each step of an alert waits for somebody to take it. */
export function EscalationSection() {
  const load = useLoad(escalation);
  const [isSaved, setSaved] = useState(false);
  const times = load.value;
  const submit = async (values: FormData) => {
    setSaved(false);
    const minutes = (name: string) => Number(values.get(name));
    await saveEscalation({
      version: times?.version ?? 0,
      facilitatorsMinutes: minutes("facilitatorsMinutes"),
      administratorsMinutes: minutes("administratorsMinutes"),
      mailMinutes: minutes("mailMinutes"),
      sendsMail: values.has("sendsMail"),
    });
    await load.reload();
    setSaved(true);
  };
  return (
    <Section title={t("escalation.title")}>
      <p class="hint">{t("escalation.hint")}</p>
      {times ? (
        <Form action={t("action.save")} words={{ conflict: "escalation.changed" }} onSubmit={submit}>
          <MinutesField
            name="facilitatorsMinutes"
            label={t("escalation.facilitators")}
            value={times.facilitatorsMinutes}
          />
          <MinutesField
            name="administratorsMinutes"
            label={t("escalation.administrators")}
            value={times.administratorsMinutes}
          />
          <MinutesField name="mailMinutes" label={t("escalation.mail")} value={times.mailMinutes} />
          <CheckField name="sendsMail" label={t("escalation.sendsMail")} isChecked={times.sendsMail} />
        </Form>
      ) : (
        <Loading of={load} />
      )}
      {isSaved && <Notice isNews>{t("settings.saved")}</Notice>}
    </Section>
  );
}
