import { SettingsLink } from "../administration/SettingsLink";
import { accountDetails } from "../api/accounts";
import { LooksSection } from "../moderation/LooksSection";
import { MyReportsSection } from "../moderation/MyReportsSection";
import { t } from "../texts";
import { Loading } from "../ui/Loading";
import { Page } from "../ui/Page";
import { RunBy } from "../ui/RunBy";
import { useLoad } from "../ui/useLoad";
import { AppearanceSection } from "./AppearanceSection";
import { DisplayNameSection } from "./DisplayNameSection";
import { InterestsSection } from "./InterestsSection";
import { LanguageSection } from "./LanguageSection";
import { PasswordSection } from "./PasswordSection";
import { SessionsSection } from "./SessionsSection";
import { SignOutSection } from "./SignOutSection";

export function AccountPage() {
  const details = useLoad(accountDetails);
  return (
    <Page title={t("header.account")}>
      {details.value ? <DisplayNameSection details={details.value} /> : <Loading of={details} />}
      <InterestsSection />
      <LanguageSection />
      <AppearanceSection />
      <PasswordSection />
      <SessionsSection />
      <MyReportsSection />
      <LooksSection />
      <SettingsLink />
      <SignOutSection />
      <RunBy />
    </Page>
  );
}
