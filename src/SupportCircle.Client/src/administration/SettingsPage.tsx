import { session } from "../models/Session";
import { t } from "../texts";
import { NotFoundPage } from "../ui/NotFoundPage";
import { Page } from "../ui/Page";
import { OrganisationSection } from "./OrganisationSection";
import { ThemesSection } from "./ThemesSection";

export function SettingsPage() {
  if (!session.isAdministrator) return <NotFoundPage />;
  return (
    <Page title={t("settings.title")} lead={t("settings.lead")}>
      <OrganisationSection />
      <ThemesSection />
    </Page>
  );
}
