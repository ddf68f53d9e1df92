export { NotesPage } from "./NotesPage";
export { ReachOutPage } from "./ReachOutPage";
