import { useState } from "preact/hooks";
import { startDrill } from "../api/drills";
import type { DeskCircle } from "../api/wire";
import { useDashboard } from "../dashboard/dashboardContext";
import { Said } from "../dashboard/Said";
import { CircleChoice } from "../shift/CircleChoice";
import { t } from "../texts";
import { Form } from "../ui/Form";

/** Starts a drill for one of the circles that one looks after. */
export function DrillForm({ circles }: { circles: readonly DeskCircle[] }) {
  const dashboard = useDashboard();
  const [isStarted, setStarted] = useState(false);
  const submit = async (values: FormData) => {
    setStarted(false);
    await startDrill(String(values.get("circle")));
    dashboard.refresh();
    setStarted(true);
  };
  return (
    <>
      <Form action={t("drill.start")} words={{ conflict: "drill.goesOn" }} onSubmit={submit}>
        <CircleChoice circles={circles} />
      </Form>
      {isStarted && <Said>{t("drill.started")}</Said>}
    </>
  );
}
