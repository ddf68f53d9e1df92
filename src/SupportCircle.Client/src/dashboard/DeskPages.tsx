import type { FunctionComponent } from "preact";
import { useParams } from "wouter-preact";
import { withPageTexts } from "../texts";
import { LoadFailed } from "../ui/LoadFailed";
import { NotFoundPage } from "../ui/NotFoundPage";
import { Script, useScript } from "../ui/useScript";
import { DashboardPage } from "./DashboardPage";

const shift = () => withPageTexts(import("../shift/pages"));
const figures = () => withPageTexts(import("../figures/pages"));
const drills = () => withPageTexts(import("../drills/pages"));
const glance = () => withPageTexts(import("../glance/pages"));

const beside: Readonly<Record<string, Script<object>>> = {
  circles: new Script<object>(async (): Promise<FunctionComponent> => (await glance()).GlancePage),
  shift: new Script<object>(async (): Promise<FunctionComponent> => (await shift()).ShiftPage),
  drills: new Script<object>(async (): Promise<FunctionComponent> => (await drills()).DrillsPage),
  figures: new Script<object>(async (): Promise<FunctionComponent> => (await figures()).FiguresPage),
  transparency: new Script<object>(
    async (): Promise<FunctionComponent> => (await figures()).TransparencyPage,
  ),
};

/** The dashboard, and what stands beside it under the same address, with a script of its own. */
export function DeskPages() {
  const { part, id } = useParams();
  const script = part ? beside[part] : undefined;
  if (!script) return <DashboardPage />;
  return id ? <NotFoundPage /> : <Beside key={part} script={script} />;
}

// As lazyPage does, which stands in the room's first script: used here too it would be a file more there.
function Beside({ script }: { script: Script<object> }) {
  const { Shown, hasFailed, load } = useScript(script);
  if (Shown) return <Shown />;
  return hasFailed ? <LoadFailed onRetry={load} /> : <main class="page" aria-busy="true" />;
}
