import { Link } from "wouter-preact";
import { t } from "../texts";
import { Page } from "../ui/Page";

export function LinkExpired() {
  return (
    <Page title={t("link.title")} lead={t("refusal.linkExpired")}>
      <p class="actions">
        <Link href="/sign-in" class="button">
          {t("account.signIn")}
        </Link>
        <Link href="/forgotten-password">{t("signIn.forgotten")}</Link>
      </p>
    </Page>
  );
}
