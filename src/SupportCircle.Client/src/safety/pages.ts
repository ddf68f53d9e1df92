export { HelpHere } from "./HelpHere";
export { HelpPage } from "./HelpPage";
