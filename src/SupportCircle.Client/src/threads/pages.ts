export { ThreadsPage } from "./ThreadsPage";
