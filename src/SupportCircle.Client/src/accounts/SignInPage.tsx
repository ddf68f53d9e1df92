import { Link, useLocation } from "wouter-preact";
import { signIn } from "../api/accounts";
import { limits } from "../api/limits";
import { pendingInvitation } from "../models/pendingInvitation";
import { session } from "../models/Session";
import { t } from "../texts";
import { Form } from "../ui/Form";
import { Notice } from "../ui/Notice";
import { Page } from "../ui/Page";
import { PasswordField } from "../ui/PasswordField";
import { TextField } from "../ui/TextField";

/** Also stands in the place of any page that needs one to be signed in. */
export function SignInPage() {
  const [path, navigate] = useLocation();
  const standing = session.standing.value;
  const hasExpired = standing.kind === "signedOut" && standing.hasExpired;

  const submit = async (values: FormData) => {
    const email = String(values.get("email")).trim();
    const member = await signIn({ email, password: String(values.get("password")) });
    if (pendingInvitation.read()) navigate("/join");
    else if (path === "/sign-in") navigate("/");
    session.begin(member);
  };

  return (
    <Page title={t("account.signIn")}>
      {hasExpired && <Notice isNews>{t("signIn.expired")}</Notice>}
      {!hasExpired && pendingInvitation.read() && <Notice>{t("signIn.invited")}</Notice>}
      <Form
        action={t("account.signIn")}
        onSubmit={submit}
        aside={<Link href="/forgotten-password">{t("signIn.forgotten")}</Link>}
      >
        <TextField
          name="email"
          type="email"
          label={t("account.email")}
          autoComplete="email"
          maxLength={limits.email}
          missing={t("account.emailMissing")}
          wrong={t("account.emailWrong")}
        />
        <PasswordField name="password" label={t("account.password")} />
      </Form>
      <p>
        {t("signIn.new")} <Link href="/sign-up">{t("account.signUp")}</Link>
      </p>
    </Page>
  );
}
