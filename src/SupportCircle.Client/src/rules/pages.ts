export { HeldPage } from "./HeldPage";
export { RulesPage } from "./RulesPage";
