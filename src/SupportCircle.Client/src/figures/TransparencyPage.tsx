import { useId } from "preact/hooks";
import { Link, useLocation, useSearch } from "wouter-preact";
import { csvOf, transparency } from "../api/figures";
import { session } from "../models/Session";
import "../styles/print.css";
import "../styles/figures.css";
import { t } from "../texts";
import { Loading } from "../ui/Loading";
import { NotFoundPage } from "../ui/NotFoundPage";
import { Page } from "../ui/Page";
import { RunBy } from "../ui/RunBy";
import { useLoad } from "../ui/useLoad";
import { TransparencyReport } from "./TransparencyReport";
import { yearsUpTo } from "./transparencyWords";

/** For administrators: what the organisation can show of a year. */
export function TransparencyPage() {
  return session.isAdministrator ? <Report /> : <NotFoundPage />;
}

function Report() {
  const id = useId();
  const [, navigate] = useLocation();
  const present = new Date().getUTCFullYear();
  const asked = Number(new URLSearchParams(useSearch()).get("year"));
  const years = yearsUpTo(present);
  const year = years.includes(asked) ? asked : present;
  const load = useLoad(() => transparency(year), String(year));
  return (
    <Page title={t("transparency.titleOf", { year: String(year) })} lead={t("transparency.lead")}>
      <div class="figure-choices is-unprinted">
        <div class="field">
          <label for={id}>{t("transparency.year")}</label>
          <select
            id={id}
            value={year}
            onChange={(event) => navigate(`/moderation/transparency?year=${event.currentTarget.value}`)}
          >
            {years.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </div>
        <p class="actions">
          <button type="button" class="button" onClick={() => print()}>
            {t("transparency.print")}
          </button>
          <a class="button" href={csvOf("transparency", `year=${year}`)} download>
            {t("figures.csv")}
          </a>
          <Link class="button is-quiet" href="/moderation/figures">
            {t("figures.title")}
          </Link>
        </p>
      </div>
      {load.value?.year === year ? <TransparencyReport report={load.value} /> : <Loading of={load} />}
      <RunBy />
    </Page>
  );
}
