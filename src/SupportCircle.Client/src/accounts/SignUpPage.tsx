import { useState } from "preact/hooks";
import { Link } from "wouter-preact";
import { register } from "../api/accounts";
import { limits } from "../api/limits";
import { pendingInvitation } from "../models/pendingInvitation";
import { spokenLanguage, t } from "../texts";
import { CheckField } from "../ui/CheckField";
import { Form } from "../ui/Form";
import { Notice } from "../ui/Notice";
import { Page } from "../ui/Page";
import { PasswordField } from "../ui/PasswordField";
import { TextField } from "../ui/TextField";
import { CheckMail } from "./CheckMail";
import { Terms } from "./Terms";

export function SignUpPage() {
  const [email, setEmail] = useState<string | null>(null);
  if (email) return <CheckMail email={email} />;

  const submit = async (values: FormData) => {
    const address = String(values.get("email")).trim();
    await register({
      email: address,
      password: String(values.get("password")),
      displayName: String(values.get("displayName")).trim(),
      isAdult: values.has("isAdult"),
      acceptsTerms: values.has("acceptsTerms"),
      language: spokenLanguage(),
    });
    setEmail(address);
  };

  return (
    <Page title={t("account.signUp")} lead={t("signUp.lead")}>
      {pendingInvitation.read() && <Notice>{t("signUp.invited")}</Notice>}
      <Form action={t("account.signUp")} onSubmit={submit}>
        <TextField
          name="email"
          type="email"
          label={t("account.email")}
          hint={t("signUp.emailHint")}
          autoComplete="email"
          maxLength={limits.email}
          missing={t("account.emailMissing")}
          wrong={t("account.emailWrong")}
        />
        <PasswordField name="password" label={t("account.password")} isNew />
        <TextField
          name="displayName"
          label={t("account.displayName")}
          hint={t("account.displayNameHint")}
          autoComplete="nickname"
          maxLength={limits.name}
          missing={t("account.displayNameMissing")}
          wrong={t("account.nameWrong")}
        />
        <Terms />
        <CheckField name="isAdult" label={t("signUp.isAdult")} missing={t("signUp.isAdultMissing")} />
        <CheckField
          name="acceptsTerms"
          label={t("signUp.acceptsTerms")}
          missing={t("signUp.acceptsTermsMissing")}
        />
      </Form>
      <p>
        {t("signUp.known")} <Link href="/sign-in">{t("account.signIn")}</Link>
      </p>
    </Page>
  );
}
