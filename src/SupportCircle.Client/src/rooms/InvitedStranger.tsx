import { Link } from "wouter-preact";
import { t } from "../texts";
import { Page } from "../ui/Page";

export function InvitedStranger() {
  return (
    <Page title={t("join.title")} lead={t("join.strangerLead")}>
      <p class="actions">
        <Link href="/sign-up" class="button is-act">
          {t("account.signUp")}
        </Link>
        <Link href="/sign-in" class="button">
          {t("account.signIn")}
        </Link>
      </p>
    </Page>
  );
}
