// It only ever comes after the dashboard's script. Since it says so, what both use is divided no further, and the room's
// first script, which has the names of all files, has no more of them.
import "../dashboard/DashboardPage";

export { FiguresPage } from "./FiguresPage";
export { TransparencyPage } from "./TransparencyPage";
