export { HelpPage } from "./HelpPage";
