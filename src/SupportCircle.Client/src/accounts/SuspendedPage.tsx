import { t } from "../texts";
import { Page } from "../ui/Page";

export function SuspendedPage() {
  return (
    <Page title={t("suspended.title")}>
      <p>{t("suspended.words")}</p>
    </Page>
  );
}
