export { ChecksPage } from "./ChecksPage";
export { OwnRulesPage } from "./OwnRulesPage";
