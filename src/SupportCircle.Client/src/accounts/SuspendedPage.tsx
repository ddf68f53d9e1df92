import { useRoute } from "wouter-preact";
import { DecisionsSection } from "../moderation/DecisionsSection";
import { t } from "../texts";
import { Page } from "../ui/Page";
import { RunBy } from "../ui/RunBy";
import { ErasurePage } from "./ErasurePage";
import { ErasureSection } from "./ErasureSection";
import { SignOutSection } from "./SignOutSection";

/** All that somebody sees who is suspended or banned: what was decided and why, how to appeal, and how to be erased. */
export function SuspendedPage() {
  const [isErasing] = useRoute("/me/erasure");
  if (isErasing) return <ErasurePage />;
  return (
    <Page title={t("suspended.title")} lead={t("suspended.words")}>
      <DecisionsSection />
      <ErasureSection />
      <SignOutSection />
      <RunBy />
    </Page>
  );
}
