import { useMemo } from "preact/hooks";
import { Link } from "wouter-preact";
import { desk } from "../api/cases";
import { caseFigures, csvOf } from "../api/figures";
import type { CaseFigures } from "../api/wire";
import { session } from "../models/Session";
import "../styles/print.css";
import "../styles/figures.css";
import { t } from "../texts";
import { Heading } from "../ui/Heading";
import { Loading } from "../ui/Loading";
import { NotFoundPage } from "../ui/NotFoundPage";
import { moment } from "../ui/times";
import { useLoad } from "../ui/useLoad";
import { CircleTable } from "./CircleTable";
import { FigureChoices } from "./FigureChoices";
import { queryOf, useFigurePlace } from "./figurePlace";
import { dateWords } from "./figureWords";
import { LoadTable } from "./LoadTable";
import { OpenTable } from "./OpenTable";
import { casesPlot, decisionPlot, lookPlot } from "./plotModels";
import { Tiles } from "./Tiles";
import { WeekPlot } from "./WeekPlot";
import { WitnessSection } from "./WitnessSection";

/** How the work on cases goes, for those who do it. */
export function FiguresPage() {
  const place = useFigurePlace();
  const query = queryOf(place);
  const load = useLoad(() => caseFigures(query), query);
  const circles = useLoad(desk);
  const code = load.refusal?.code;
  if (code === "not_allowed" || code === "not_found") return <NotFoundPage />;
  return (
    <main class="page figures">
      <header class="page-head">
        <Link href="/moderation" class="desk-back-link">
          {t("figures.back")}
        </Link>
        <Heading>{t("figures.title")}</Heading>
        <p class="lead">{t("figures.lead")}</p>
      </header>
      <FigureChoices place={place} circles={circles.value?.circles ?? []} />
      {load.value && !load.refusal ? <Shown figures={load.value} /> : <Loading of={load} />}
      <p class="actions figure-ways">
        <a class="button" href={csvOf("figures", query)} download>
          {t("figures.csv")}
        </a>
        {session.isAdministrator && (
          <Link href="/moderation/transparency" class="button">
            {t("transparency.title")}
          </Link>
        )}
      </p>
    </main>
  );
}

function Shown({ figures }: { figures: CaseFigures }) {
  const plots = useMemo(
    () => [casesPlot(figures), lookPlot(figures), decisionPlot(figures)] as const,
    [figures],
  );
  const { whole, open, circles } = figures;
  const hasAny = whole.opened + whole.looks.count + whole.decisions.count + whole.appeals > 0;
  const lastDay = new Date(Date.parse(figures.to) - 1).toISOString();
  return (
    <>
      <p class="hint">{t("figures.range", { first: dateWords(figures.from), last: dateWords(lastDay) })}</p>
      {hasAny || open.count > 0 ? (
        <Tiles figures={figures} />
      ) : (
        <div class="empty">
          <h2>{t("figures.noneTitle")}</h2>
          <p>{t("figures.noneWords")}</p>
        </div>
      )}
      {hasAny && (
        <div class="figure-plots">
          <WeekPlot model={plots[0]} />
          <WeekPlot model={plots[1]} hint={t("figures.lookHint")} />
          <WeekPlot model={plots[2]} hint={t("figures.decisionHint")} />
        </div>
      )}
      {open.count > 0 && <OpenTable open={open} />}
      {hasAny && <LoadTable load={figures.load} />}
      {circles.length > 1 && <CircleTable circles={circles} />}
      <WitnessSection witness={figures.witness} />
      <p class="hint">{t("figures.asOf", { at: moment(figures.at) })}</p>
    </>
  );
}
