import { t } from "../texts";
import { Page } from "../ui/Page";

/** Says the same whether or not the address has an account. */
export function CheckMail({ email }: { email: string }) {
  return (
    <Page title={t("checkMail.title")} lead={t("checkMail.lead", { email })}>
      <p>{t("checkMail.words")}</p>
    </Page>
  );
}
