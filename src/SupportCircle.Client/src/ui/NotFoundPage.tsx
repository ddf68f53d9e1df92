import { Link } from "wouter-preact";
import { t } from "../texts";
import { Page } from "./Page";

export function NotFoundPage() {
  return (
    <Page title={t("notFound.title")} lead={t("notFound.words")}>
      <p>
        <Link href="/" class="button">
          {t("action.toStart")}
        </Link>
      </p>
    </Page>
  );
}
