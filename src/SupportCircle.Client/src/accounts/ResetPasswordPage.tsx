import { useState } from "preact/hooks";
import { Link } from "wouter-preact";
import { resetPassword } from "../api/accounts";
import { t } from "../texts";
import { Form } from "../ui/Form";
import { Page } from "../ui/Page";
import { PasswordField } from "../ui/PasswordField";
import { LinkExpired } from "./LinkExpired";
import { takeLinkSecret } from "./linkSecret";

export function ResetPasswordPage() {
  const [secret] = useState(takeLinkSecret);
  const [isDone, setDone] = useState(false);
  if (!secret) return <LinkExpired />;
  if (isDone) {
    return (
      <Page key="done" title={t("reset.doneTitle")} lead={t("reset.doneLead")}>
        <p>
          <Link href="/sign-in" class="button is-act">
            {t("account.signIn")}
          </Link>
        </p>
      </Page>
    );
  }
  const submit = async (values: FormData) => {
    await resetPassword({ ...secret, password: String(values.get("password")) });
    setDone(true);
  };
  return (
    <Page title={t("reset.title")} lead={t("reset.lead")}>
      <Form action={t("reset.action")} onSubmit={submit}>
        <PasswordField name="password" label={t("reset.password")} isNew />
      </Form>
    </Page>
  );
}
