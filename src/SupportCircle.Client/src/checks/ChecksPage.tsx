import { Link, useParams } from "wouter-preact";
import { checks } from "../api/checks";
import "../styles/checks.css";
import { spokenLanguage, t } from "../texts";
import { BackToCircle } from "../ui/BackToCircle";
import { Loading } from "../ui/Loading";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { useLoad } from "../ui/useLoad";
import { CheckCategories } from "./CheckCategories";
import { CheckFigures } from "./CheckFigures";
import { ChecksHere } from "./ChecksHere";
import { WhatFollows } from "./WhatFollows";

/** How checks work, for everybody; from within a circle also what is checked there. */
export function ChecksPage() {
  const { id } = useParams();
  const load = useLoad(checks, spokenLanguage());
  return (
    <Page title={t("checks.link")} lead={t("checks.lead")}>
      {id && <ChecksHere circleId={id} />}
      <Section title={t("checks.what")}>
        <p>{t("checks.whatRules")}</p>
        <p>{t("checks.whatWeights")}</p>
      </Section>
      <WhatFollows />
      <Section title={t("checks.never")}>
        <ul class="points">
          <li>{t("checks.neverPunished")}</li>
          <li>{t("checks.neverTold")}</li>
          <li>{t("checks.neverJudged")}</li>
          <li>{t("checks.neverLearned")}</li>
        </ul>
      </Section>
      <Section title={t("checks.cannot")}>
        <ul class="points">
          <li>{t("checks.cannotHear")}</li>
          <li>{t("checks.cannotTell")}</li>
          <li>{t("checks.cannotLanguages")}</li>
        </ul>
        <p>{t("checks.cannotReplace")}</p>
        <p class="actions">
          <Link href="/help" class="button">
            {t("help.title")}
          </Link>
        </p>
      </Section>
      {load.value ? (
        <>
          <CheckFigures figures={load.value.figures} />
          <CheckCategories rules={load.value.rules} onSwitched={load.reload} />
        </>
      ) : (
        <Loading of={load} />
      )}
      {id && <BackToCircle circleId={id} />}
    </Page>
  );
}
