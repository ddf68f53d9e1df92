import { useParams } from "wouter-preact";
import { HelplinesPage } from "../helplines/HelplinesPage";
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
  if (!session.isAdministrator) return <NotFoundPage />;
  if (part === "team") return <TeamPage />;
  if (part === "helplines") return <HelplinesPage />;
  if (part) return <NotFoundPage />;
  return (
    <Page title={t("settings.title")} lead={t("settings.lead")}>
      <OrganisationSection />
      <ThemesSection />
      <PhrasesSection />
      <EscalationSection />
    </Page>
  );
}
