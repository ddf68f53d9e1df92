import { t } from "../texts";
import { Page } from "../ui/Page";
import { MyDecisions } from "./MyDecisions";

/** Where a notice about a decision leads. */
export function DecisionsPage() {
  return (
    <Page title={t("decisions.title")}>
      <MyDecisions heading="h2" />
    </Page>
  );
}
