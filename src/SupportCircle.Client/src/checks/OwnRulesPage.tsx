import { Link } from "wouter-preact";
import { organisationChecks } from "../api/checks";
import { session } from "../models/Session";
import "../styles/checks.css";
import { t } from "../texts";
import { Loading } from "../ui/Loading";
import { NotFoundPage } from "../ui/NotFoundPage";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { useLoad } from "../ui/useLoad";
import { GoneSwitches } from "./GoneSwitches";
import { InForce } from "./InForce";
import { OwnRuleForm } from "./OwnRuleForm";
import { OwnRuleRow } from "./OwnRuleRow";

/** For administrators: rules that the organisation adds. */
export function OwnRulesPage() {
  const load = useLoad(organisationChecks);
  if (!session.isAdministrator) return <NotFoundPage />;
  return (
    <Page title={t("ownRules.title")} lead={t("ownRules.lead")}>
      <p class="actions">
        <Link href="/checks" class="button">
          {t("checks.link")}
        </Link>
      </p>
      {load.value ? (
        <>
          <Section title={t("ownRules.list")}>
            {load.value.own.length === 0 && <p>{t("ownRules.none")}</p>}
            <ul class="rows">
              {load.value.own.map((rule) => (
                <OwnRuleRow key={rule.id} rule={rule} onRemoved={load.reload} />
              ))}
            </ul>
            <InForce key={load.value.version} />
          </Section>
          <Section title={t("ownRules.add")}>
            <OwnRuleForm key={load.value.version} onAdded={load.reload} />
          </Section>
          <GoneSwitches switches={load.value.switches} />
        </>
      ) : (
        <Loading of={load} />
      )}
    </Page>
  );
}
