import { useState } from "preact/hooks";
import { limits } from "../api/limits";
import { t } from "../texts";
import { FieldFrame } from "./FieldFrame";
import { useField } from "./formContext";

interface PasswordFieldProps {
  name: string;
  label: string;
  /** Whether it is a new one, with a least length and advice. */
  isNew?: boolean;
}

export function PasswordField({ name, label, isNew = false }: PasswordFieldProps) {
  const [isShown, show] = useState(false);
  const { id, problem, control } = useField(name, isNew);
  const hint = isNew ? t("password.hint", { count: limits.passwordMin }) : undefined;
  return (
    <FieldFrame id={id} label={label} hint={hint} problem={problem}>
      <span class="with-button">
        <input
          {...control}
          type={isShown ? "text" : "password"}
          autoComplete={isNew ? "new-password" : "current-password"}
          autoCapitalize="none"
          spellcheck={false}
          maxLength={limits.passwordMax}
          required
          data-min={isNew ? limits.passwordMin : undefined}
          data-missing={t("password.missing")}
          data-wrong={t("password.wrong", { count: limits.passwordMin })}
        />
        <button type="button" class="button is-quiet" aria-pressed={isShown} onClick={() => show(!isShown)}>
          {isShown ? t("password.hide") : t("password.show")}
        </button>
      </span>
    </FieldFrame>
  );
}
