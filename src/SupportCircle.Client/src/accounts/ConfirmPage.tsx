import { useState } from "preact/hooks";
import { Link } from "wouter-preact";
import { confirmEmail } from "../api/accounts";
import { t } from "../texts";
import { LoadFailed } from "../ui/LoadFailed";
import { Page } from "../ui/Page";
import { useLoad } from "../ui/useLoad";
import { LinkExpired } from "./LinkExpired";
import { type LinkSecret, takeLinkSecret } from "./linkSecret";

export function ConfirmPage() {
  const [secret] = useState(takeLinkSecret);
  return secret ? <Confirmation secret={secret} /> : <LinkExpired />;
}

function Confirmation({ secret }: { secret: LinkSecret }) {
  const confirmation = useLoad(async () => {
    await confirmEmail(secret);
    return true;
  });
  if (confirmation.refusal) {
    return confirmation.refusal.code === "link_expired" || confirmation.refusal.code === "invalid" ? (
      <LinkExpired />
    ) : (
      <LoadFailed onRetry={() => void confirmation.reload()} />
    );
  }
  if (!confirmation.value) return <main class="page" aria-busy="true" />;
  return (
    <Page title={t("confirm.title")} lead={t("confirm.lead")}>
      <p>
        <Link href="/sign-in" class="button is-act">
          {t("account.signIn")}
        </Link>
      </p>
    </Page>
  );
}
