import { limits } from "../api/limits";
import { t } from "../texts";
import { useField } from "../ui/formContext";
import { Icon } from "../ui/Icon";
import { fieldName, type ThemeLine } from "./themeLines";

interface ThemeFieldProps {
  line: ThemeLine;
  index: number;
  onMoveUp: () => void;
  /** Null where it is the only one. */
  onTakeOut: (() => void) | null;
}

/** A theme in the list: its name, a place up, and out. */
export function ThemeField({ line, index, onMoveUp, onTakeOut }: ThemeFieldProps) {
  const { id, problem, control } = useField(fieldName(index), false);
  const number = { number: index + 1 };
  return (
    <li class={problem ? "field has-problem" : "field"}>
      {problem && (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      <div class="theme-line">
        <input
          {...control}
          type="text"
          dir="auto"
          aria-label={t("settings.themeNumber", number)}
          defaultValue={line.shown}
          maxLength={limits.theme}
          autoComplete="off"
          required
          data-missing={t("settings.themeMissing")}
          data-wrong={t("settings.themeWrong")}
        />
        <button
          type="button"
          class="icon-button"
          aria-label={t("settings.themeUp", number)}
          aria-disabled={index === 0}
          onClick={onMoveUp}
        >
          <Icon name="up" />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={t("settings.themeOut", number)}
          aria-disabled={onTakeOut === null}
          onClick={onTakeOut ?? undefined}
        >
          <Icon name="close" />
        </button>
      </div>
    </li>
  );
}
