import { useState } from "preact/hooks";
import { helplineBook } from "../api/helplines";
import { likelyCountry } from "../safety/helplines";
import { t } from "../texts";
import { Loading } from "../ui/Loading";
import { Page } from "../ui/Page";
import { useLoad } from "../ui/useLoad";
import { CountryChoice } from "./CountryChoice";
import { FileSection } from "./FileSection";
import { LostSection } from "./LostSection";
import { OwnSection } from "./OwnSection";
import { ShippedSection } from "./ShippedSection";
import "../styles/team.css";

/** For administrators: which numbers people in need are shown, and how sure each is. */
export function HelplinesPage() {
  const load = useLoad(helplineBook);
  const [country, setCountry] = useState(likelyCountry() ?? "");
  return (
    <Page title={t("helplines.title")} lead={t("helplines.lead")}>
      {load.value ? (
        <>
          <OwnSection own={load.value.own} onChanged={load.reload} />
          <FileSection entries={load.value.ofFile} />
          <LostSection lost={load.value.lost} onChanged={load.reload} />
          <ShippedSection
            shipped={load.value.shipped.filter(({ entry }) => !country || entry.countries.includes(country))}
            onChanged={load.reload}
          >
            <CountryChoice
              entries={load.value.shipped.map(({ entry }) => entry)}
              value={country}
              onChoose={setCountry}
            />
          </ShippedSection>
        </>
      ) : (
        <Loading of={load} />
      )}
    </Page>
  );
}
