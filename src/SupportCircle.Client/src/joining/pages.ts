export { CircleDoorPage } from "./CircleDoorPage";
export { DirectoryPage } from "./DirectoryPage";
export { InterestsPage } from "./InterestsPage";
export { RequestsPage } from "./RequestsPage";
