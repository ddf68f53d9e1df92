import { useState } from "preact/hooks";
import { useParams } from "wouter-preact";
import { PrivateHelp } from "../safety/PrivateHelp";
import { t } from "../texts";
import { Page } from "../ui/Page";
import { EntryPart } from "./EntryPart";
import { JournalPart } from "./JournalPart";
import { NewEntry } from "./NewEntry";
import "../styles/journal.css";

/** What one writes for oneself alone: all of it, one entry, or a new one. */
export function JournalPage() {
  const { id } = useParams();
  const [needsHelp, offerHelp] = useState(false);
  const saved = (help: boolean | undefined) => offerHelp(help === true);
  return (
    <Page title={t("journal.title")}>
      {needsHelp && <PrivateHelp onClose={() => offerHelp(false)} />}
      {id === undefined && <JournalPart />}
      {id === "new" && <NewEntry onSaved={saved} />}
      {id !== undefined && id !== "new" && <EntryPart key={id} id={id} onSaved={saved} />}
    </Page>
  );
}
