import { useParams } from "wouter-preact";
import { SettingsLink } from "../administration/SettingsLink";
import { accountDetails } from "../api/accounts";
import { CheckInsPage } from "../checkIns/parts";
import { JournalPage } from "../journal/parts";
import { DecisionsSection } from "../moderation/DecisionsSection";
import { LooksSection } from "../moderation/LooksSection";
import { MyReportsSection } from "../moderation/MyReportsSection";
import { SafetyPlanPage } from "../plan/parts";
import { PracticesPage } from "../practices/parts";
import { t } from "../texts";
import { Loading } from "../ui/Loading";
import { Page } from "../ui/Page";
import { RunBy } from "../ui/RunBy";
import { useLoad } from "../ui/useLoad";
import { AppearanceSection } from "./AppearanceSection";
import { DaysSection } from "./DaysSection";
import { DisplayNameSection } from "./DisplayNameSection";
import { ErasurePage } from "./ErasurePage";
import { ErasureSection } from "./ErasureSection";
import { InterestsSection } from "./InterestsSection";
import { LanguageSection } from "./LanguageSection";
import { PasswordSection } from "./PasswordSection";
import { PlanSection } from "./PlanSection";
import { SessionsSection } from "./SessionsSection";
import { SignOutSection } from "./SignOutSection";

export function AccountPage() {
  const { part } = useParams();
  if (part === "safety-plan") return <SafetyPlanPage />;
  if (part === "check-ins") return <CheckInsPage />;
  if (part === "journal") return <JournalPage />;
  if (part === "practices") return <PracticesPage />;
  return part === "erasure" ? <ErasurePage /> : <Account />;
}

function Account() {
  const details = useLoad(accountDetails);
  return (
    <Page title={t("header.account")}>
      {details.value ? <DisplayNameSection details={details.value} /> : <Loading of={details} />}
      <DaysSection />
      <PlanSection />
      <InterestsSection />
      <LanguageSection />
      <AppearanceSection />
      <PasswordSection />
      <SessionsSection />
      <DecisionsSection />
      <MyReportsSection />
      <LooksSection />
      <SettingsLink />
      <SignOutSection />
      <ErasureSection />
      <RunBy />
    </Page>
  );
}
