import { useState } from "preact/hooks";
import { practiceOf } from "../api/practices";
import type { PracticeView } from "../api/wire";
import { localDay } from "../models/localDay";
import { PrivateHelp } from "../safety/PrivateHelp";
import { t } from "../texts";
import { Loading } from "../ui/Loading";
import { Page } from "../ui/Page";
import { useLoad } from "../ui/useLoad";
import { PracticeDays } from "./PracticeDays";
import { TodaysPractice } from "./TodaysPractice";
import "../styles/practice.css";

/** Today's practice, and what one has noted of those before. */
export function PracticesPage() {
  const today = useLoad(() => practiceOf(localDay()));
  const [needsHelp, offerHelp] = useState(false);
  const [changed, tell] = useState<PracticeView | null>(null);
  return (
    <Page title={t("practice.title")} lead={t("practice.lead")}>
      {needsHelp && <PrivateHelp onClose={() => offerHelp(false)} />}
      {today.value ? (
        <TodaysPractice
          key={today.value.day}
          practice={today.value}
          onSaved={({ practice, help }) => {
            offerHelp(help === true);
            tell(practice);
          }}
        />
      ) : (
        <Loading of={today} />
      )}
      <PracticeDays changed={changed} />
    </Page>
  );
}
