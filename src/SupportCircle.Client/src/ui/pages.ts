import { withPageTexts } from "../texts";
import { lazyPage } from "./lazyPage";

const accounts = () => withPageTexts(import("../accounts/pages"));
const administration = () => withPageTexts(import("../administration/pages"));
const checks = () => withPageTexts(import("../checks/pages"));
const joining = () => withPageTexts(import("../joining/pages"));
const safety = () => withPageTexts(import("../safety/pages"));
const dashboard = () => withPageTexts(import("../dashboard/pages"));
const moderation = () => withPageTexts(import("../moderation/pages"));
const notes = () => withPageTexts(import("../notes/pages"));
const rules = () => withPageTexts(import("../rules/pages"));
const stories = () => withPageTexts(import("../stories/pages"));
const rooms = () => withPageTexts(import("../rooms/pages"));
const threads = () => withPageTexts(import("../threads/pages"));

/** The pages whose script is loaded when they are opened. */
export const pages = {
  account: lazyPage(async () => (await accounts()).AccountPage),
  confirm: lazyPage(async () => (await accounts()).ConfirmPage),
  forgottenPassword: lazyPage(async () => (await accounts()).ForgottenPasswordPage),
  resetPassword: lazyPage(async () => (await accounts()).ResetPasswordPage),
  suspended: lazyPage(async () => (await accounts()).SuspendedPage),
  signUp: lazyPage(async () => (await accounts()).SignUpPage),
  welcome: lazyPage(async () => (await accounts()).WelcomePage),

  firstRun: lazyPage(async () => (await administration()).FirstRunPage),
  settings: lazyPage(async () => (await administration()).SettingsPage),

  directory: lazyPage(async () => (await joining()).DirectoryPage),
  door: lazyPage(async () => (await joining()).CircleDoorPage),
  interests: lazyPage(async () => (await joining()).InterestsPage),
  requests: lazyPage(async () => (await joining()).RequestsPage),

  help: lazyPage(async () => (await safety()).HelpPage),
  audit: lazyPage(async () => (await moderation()).AuditPage),
  dashboard: lazyPage(async () => (await dashboard()).DashboardPage),
  decisions: lazyPage(async () => (await moderation()).DecisionsPage),

  notes: lazyPage(async () => (await notes()).NotesPage),
  reachOut: lazyPage(async () => (await notes()).ReachOutPage),

  checks: lazyPage(async () => (await checks()).ChecksPage),
  ownRules: lazyPage(async () => (await checks()).OwnRulesPage),

  held: lazyPage(async () => (await rules()).HeldPage),
  rules: lazyPage(async () => (await rules()).RulesPage),

  stories: lazyPage(async () => (await stories()).StoriesPage),

  circle: lazyPage(async () => (await import("../rooms/CirclePage")).CirclePage),
  editCircle: lazyPage(async () => (await rooms()).EditCirclePage),
  home: lazyPage(async () => (await withPageTexts(import("../home/HomePage"))).HomePage),
  join: lazyPage(async () => (await rooms()).JoinPage),
  lookBack: lazyPage(async () => (await withPageTexts(import("../rooms/LookBackPage"))).LookBackPage),
  newCircle: lazyPage(async () => (await rooms()).NewCirclePage),

  threads: lazyPage(async () => (await threads()).ThreadsPage),
};
