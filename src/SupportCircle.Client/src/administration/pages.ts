export { FirstRunPage } from "./FirstRunPage";
export { SettingsPage } from "./SettingsPage";
