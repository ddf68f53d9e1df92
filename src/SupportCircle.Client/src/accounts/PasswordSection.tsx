import { useState } from "preact/hooks";
import { changePassword } from "../api/accounts";
import { t } from "../texts";
import { Form } from "../ui/Form";
import { Notice } from "../ui/Notice";
import { PasswordField } from "../ui/PasswordField";
import { Section } from "../ui/Section";

export function PasswordSection() {
  const [changes, setChanges] = useState(0);
  const submit = async (values: FormData) => {
    await changePassword({
      currentPassword: String(values.get("currentPassword")),
      newPassword: String(values.get("newPassword")),
    });
    setChanges(changes + 1);
  };
  return (
    <Section title={t("me.password")}>
      {changes > 0 && <Notice isNews>{t("me.passwordChanged")}</Notice>}
      <Form
        key={changes}
        action={t("me.changePassword")}
        onSubmit={submit}
        words={{ sign_in_failed: "me.passwordWrong" }}
      >
        <PasswordField name="currentPassword" label={t("me.currentPassword")} />
        <PasswordField name="newPassword" label={t("me.newPassword")} isNew />
      </Form>
    </Section>
  );
}
