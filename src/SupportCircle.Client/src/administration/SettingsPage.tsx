import { useParams } from "wouter-preact";
import { session } from "../models/Session";
import { PhrasesSection } from "../rules/PhrasesSection";
import { TeamPage } from "../team/TeamPage";
import { t } from "../texts";
import { NotFoundPage } from "../ui/NotFoundPage";
import { Page } from "../ui/Page";
import { EscalationSection } from "./EscalationSection";
import { OrganisationSection } from "./OrganisationSection";
import { ThemesSection } from "./ThemesSection";

export function SettingsPage() {
  const { part } = useParams();
  if (!session.isAdministrator || (part && part !== "team")) return <NotFoundPage />;
  if (part) return <TeamPage />;
  return (
    <Page title={t("settings.title")} lead={t("settings.lead")}>
      <OrganisationSection />
      <ThemesSection />
      <PhrasesSection />
      <EscalationSection />
    </Page>
  );
}
