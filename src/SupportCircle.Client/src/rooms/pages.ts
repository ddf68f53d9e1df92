export { EditCirclePage } from "./EditCirclePage";
export { JoinPage } from "./JoinPage";
export { NewCirclePage } from "./NewCirclePage";
