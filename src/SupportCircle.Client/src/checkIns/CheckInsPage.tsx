import { useMemo, useState } from "preact/hooks";
import { myCircles } from "../api/circles";
import type { CheckInSaved } from "../api/wire";
import { CheckInDraft } from "../models/CheckInDraft";
import { CheckInHistory } from "../models/CheckInHistory";
import { session } from "../models/Session";
import { PrivateHelp } from "../safety/PrivateHelp";
import { t } from "../texts";
import { Notice } from "../ui/Notice";
import { Page } from "../ui/Page";
import { useLoad } from "../ui/useLoad";
import { CheckInForm } from "./CheckInForm";
import { CheckInsSection } from "./CheckInsSection";
import { savedWords } from "./savedWords";

/** How one is now, and how it was before. */
export function CheckInsPage() {
  const circles = useLoad(myCircles).value?.filter(({ acceptedVersion }) => acceptedVersion !== undefined);
  const draft = useMemo(() => new CheckInDraft(session.memberId ?? "", "own"), []);
  const history = useMemo(() => new CheckInHistory(), []);
  const [saved, tell] = useState<string | null>(null);
  const [needsHelp, offerHelp] = useState(false);
  const took = (answer: CheckInSaved, circleId: string | undefined) => {
    tell(savedWords(answer, circleId));
    offerHelp(answer.help === true);
    void history.load();
  };
  return (
    <Page title={t("checkIn.title")} lead={t("checkIn.lead")}>
      {needsHelp && <PrivateHelp onClose={() => offerHelp(false)} />}
      {saved && <Notice isNews>{saved}</Notice>}
      <CheckInForm draft={draft} circles={circles ?? []} onSaved={took} />
      <CheckInsSection history={history} />
    </Page>
  );
}
