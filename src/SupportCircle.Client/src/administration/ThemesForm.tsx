import { useState } from "preact/hooks";
import { saveThemes } from "../api/administration";
import { limits } from "../api/limits";
import type { ThemeSummary } from "../api/wire";
import "../styles/themes.css";
import { t } from "../texts";
import { Form } from "../ui/Form";
import { Notice } from "../ui/Notice";
import { ThemeField } from "./ThemeField";
import { linesOf, movedUp, newLine, wishes } from "./themeLines";

/** The list of themes, written as a whole. */
export function ThemesForm({ known }: { known: readonly ThemeSummary[] }) {
  const [lines, setLines] = useState(() => linesOf(known));
  const [isSaved, setSaved] = useState(false);
  const submit = async (values: FormData) => {
    setSaved(false);
    setLines(linesOf(await saveThemes(wishes(lines, values))));
    setSaved(true);
  };
  return (
    <>
      <Form
        action={t("action.save")}
        words={{ conflict: "settings.themeUsed" }}
        onSubmit={submit}
        aside={
          lines.length < limits.themes && (
            <button type="button" class="button" onClick={() => setLines([...lines, newLine()])}>
              {t("settings.themeNew")}
            </button>
          )
        }
      >
        <ol class="theme-lines">
          {lines.map((line, index) => (
            <ThemeField
              key={line.key}
              line={line}
              index={index}
              onMoveUp={() => setLines(movedUp(lines, index))}
              onTakeOut={lines.length > 1 ? () => setLines(lines.filter((other) => other !== line)) : null}
            />
          ))}
        </ol>
      </Form>
      {isSaved && <Notice isNews>{t("settings.saved")}</Notice>}
    </>
  );
}
