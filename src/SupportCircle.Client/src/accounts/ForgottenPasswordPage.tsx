import { useState } from "preact/hooks";
import { forgotPassword } from "../api/accounts";
import { limits } from "../api/limits";
import { t } from "../texts";
import { Form } from "../ui/Form";
import { Page } from "../ui/Page";
import { TextField } from "../ui/TextField";

export function ForgottenPasswordPage() {
  const [email, setEmail] = useState<string | null>(null);
  if (email) {
    return (
      <Page key="sent" title={t("checkMail.title")} lead={t("forgotten.sent", { email })}>
        <p>{t("checkMail.spam")}</p>
      </Page>
    );
  }
  const submit = async (values: FormData) => {
    const address = String(values.get("email")).trim();
    await forgotPassword(address);
    setEmail(address);
  };
  return (
    <Page title={t("forgotten.title")} lead={t("forgotten.lead")}>
      <Form action={t("forgotten.action")} onSubmit={submit}>
        <TextField
          name="email"
          type="email"
          label={t("account.email")}
          autoComplete="email"
          maxLength={limits.email}
          missing={t("account.emailMissing")}
          wrong={t("account.emailWrong")}
        />
      </Form>
    </Page>
  );
}
