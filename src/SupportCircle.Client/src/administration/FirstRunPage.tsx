import { Link, useLocation } from "wouter-preact";
import { signIn } from "../api/accounts";
import { firstRun, makeAdministrator } from "../api/administration";
import { limits } from "../api/limits";
import { session } from "../models/Session";
import { spokenLanguage, t } from "../texts";
import { CheckField } from "../ui/CheckField";
import { Form } from "../ui/Form";
import { Loading } from "../ui/Loading";
import { Page } from "../ui/Page";
import { PasswordField } from "../ui/PasswordField";
import { TextField } from "../ui/TextField";
import { useLoad } from "../ui/useLoad";

/** Makes the first administrator, by the one-time code of the log. */
export function FirstRunPage() {
  const [, navigate] = useLocation();
  const state = useLoad(firstRun);

  const submit = async (values: FormData) => {
    const email = String(values.get("email")).trim();
    const password = String(values.get("password"));
    await makeAdministrator({
      code: String(values.get("code")).trim(),
      email,
      password,
      displayName: String(values.get("displayName")).trim(),
      holdsCircles: values.has("holdsCircles"),
      language: spokenLanguage(),
    });
    const member = await signIn({ email, password });
    navigate("/settings");
    session.begin(member);
  };

  if (!state.value) return <Loading of={state} />;
  if (!state.value.isOpen)
    return (
      <Page title={t("firstRun.doneTitle")} lead={t("firstRun.doneWords")}>
        <p class="actions">
          <Link href="/sign-in" class="button is-act">
            {t("account.signIn")}
          </Link>
        </p>
      </Page>
    );
  return (
    <Page title={t("firstRun.title")} lead={t("firstRun.lead")}>
      <Form
        action={t("firstRun.action")}
        words={{ conflict: "firstRun.addressTaken", not_found: "firstRun.doneWords" }}
        onSubmit={submit}
      >
        <TextField
          name="code"
          label={t("firstRun.code")}
          hint={t("firstRun.codeHint")}
          autoComplete="off"
          maxLength={64}
          missing={t("firstRun.codeMissing")}
          wrong={t("firstRun.codeWrong")}
        />
        <TextField
          name="email"
          type="email"
          label={t("account.email")}
          hint={t("firstRun.emailHint")}
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
        <CheckField name="holdsCircles" label={t("firstRun.holdsCircles")} />
      </Form>
    </Page>
  );
}
