import { Link } from "wouter-preact";
import { t } from "../texts";
import { Page } from "../ui/Page";
import { KeptWords } from "./KeptWords";
import { useRoom } from "./roomContext";

export function GoneRoom() {
  const wasIn = useRoom().circle.value !== null;
  return (
    <Page
      title={t(wasIn ? "gone.title" : "gone.unknownTitle")}
      lead={t(wasIn ? "gone.words" : "gone.unknownWords")}
    >
      <KeptWords />
      <p>
        <Link href="/" class="button">
          {t("action.toStart")}
        </Link>
      </p>
    </Page>
  );
}
