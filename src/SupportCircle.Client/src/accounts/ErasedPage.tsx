import { Link } from "wouter-preact";
import { isErased } from "../models/erasure";
import { t } from "../texts";
import { Page } from "../ui/Page";

/** The last page, once everything is erased. */
export function ErasedPage() {
  return (
    <Page title={t("erased.title")} lead={t("erased.lead")}>
      <p>{t("erased.mail")}</p>
      <p>{t("erased.words")}</p>
      <p class="actions">
        <Link href="/help" class="button">
          {t("erased.help")}
        </Link>
        <Link
          href="/"
          class="button is-quiet"
          onClick={() => {
            isErased.value = false;
          }}
        >
          {t("erased.start")}
        </Link>
      </p>
    </Page>
  );
}
