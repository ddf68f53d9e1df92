export { EditCirclePage } from "./EditCirclePage";
export { HomePage } from "./HomePage";
export { JoinPage } from "./JoinPage";
export { NewCirclePage } from "./NewCirclePage";
