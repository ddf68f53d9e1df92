import { useId, useState } from "preact/hooks";
import { wish } from "../api/shift";
import type { ReportCategory } from "../api/wire";
import { useDashboard } from "../dashboard/dashboardContext";
import { categoryChoices, isCategory } from "../moderation/reportWords";
import { t } from "../texts";
import { Form } from "../ui/Form";
import { Section } from "../ui/Section";

// As CheckGroup does: used here too, it would be a file more, whose name stands in the room's first script.
/** What one would rather not get. */
export function WishesSection({ wishes }: { wishes: readonly ReportCategory[] }) {
  const dashboard = useDashboard();
  const hintId = useId();
  const [isKept, keep] = useState(false);
  const submit = async (values: FormData) => {
    keep(false);
    await wish(values.getAll("category").filter(isCategory));
    dashboard.refresh();
    keep(true);
  };
  return (
    <Section title={t("wishes.title")}>
      <p>{t("wishes.lead")}</p>
      <Form action={t("wishes.keep")} onSubmit={submit}>
        <fieldset class="choices" aria-describedby={hintId}>
          <legend>{t("wishes.legend")}</legend>
          <p class="hint" id={hintId}>
            {t("wishes.noWall")}
          </p>
          {categoryChoices().map(([category, words]) => (
            <label key={category} class="choice">
              <input
                type="checkbox"
                name="category"
                value={category}
                defaultChecked={wishes.includes(category)}
              />
              <span>{words}</span>
            </label>
          ))}
        </fieldset>
      </Form>
      <p role="status">{isKept && t("wishes.kept")}</p>
    </Section>
  );
}
