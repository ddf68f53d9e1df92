import { useState } from "preact/hooks";
import { Link, useLocation } from "wouter-preact";
import { eraseEverything } from "../models/erasure";
import { t } from "../texts";
import { CheckField } from "../ui/CheckField";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { Form } from "../ui/Form";
import { Page } from "../ui/Page";
import { PasswordField } from "../ui/PasswordField";
import { Section } from "../ui/Section";

/**
 * Says what goes and what stays before anything is erased. The same words for everybody: whether something was reported is
 * not told here either.
 */
export function ErasurePage() {
  const [, navigate] = useLocation();
  const [password, ask] = useState<string | null>(null);
  const erase = async () => {
    await eraseEverything(password ?? "");
    navigate("/");
  };
  return (
    <Page title={t("erasure.title")} lead={t("erasure.lead")}>
      <Section title={t("erasure.goes")}>
        <ul class="points">
          <li>{t("erasure.goesAccount")}</li>
          <li>{t("erasure.goesWords")}</li>
          <li>{t("erasure.goesSeats")}</li>
          <li>{t("erasure.goesRest")}</li>
          <li>{t("erasure.goesDevice")}</li>
        </ul>
      </Section>
      <Section title={t("erasure.stays")}>
        <ul class="points">
          <li>{t("erasure.staysCopies")}</li>
          <li>{t("erasure.staysRecord")}</li>
          <li>{t("erasure.staysDuty")}</li>
          <li>{t("erasure.staysOthers")}</li>
          <li>{t("erasure.staysBackups")}</li>
        </ul>
      </Section>
      <Section title={t("erasure.section")}>
        <p>{t("erasure.last")}</p>
        <Form
          action={t("erasure.action")}
          isDanger
          onSubmit={async (values) => ask(String(values.get("password")))}
          aside={
            <Link href="/" class="button is-quiet">
              {t("erasure.keep")}
            </Link>
          }
        >
          <PasswordField name="password" label={t("me.currentPassword")} />
          <CheckField
            name="understands"
            label={t("erasure.understands")}
            missing={t("erasure.understandsMissing")}
          />
        </Form>
      </Section>
      {password !== null && (
        <ConfirmDialog
          title={t("erasure.confirmTitle")}
          words={t("erasure.confirmWords")}
          action={t("erasure.confirm")}
          refusals={{ sign_in_failed: "erasure.passwordWrong", conflict: "erasure.conflict" }}
          onConfirm={erase}
          onClose={() => ask(null)}
        />
      )}
    </Page>
  );
}
