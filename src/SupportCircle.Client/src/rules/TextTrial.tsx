import type { ComponentChildren } from "preact";
import { limits } from "../api/limits";
import "../styles/rules.css";
import { t } from "../texts";
import { TextAreaField } from "../ui/TextAreaField";

interface TextTrialProps {
  onTry: (values: FormData) => void;
  /** What the last trial has found. */
  children: ComponentChildren;
}

/** Within a form: tries what is filled in on a text, before it is sent. */
export function TextTrial({ onTry, children }: TextTrialProps) {
  return (
    <details class="phrase-trial">
      <summary>{t("rules.try")}</summary>
      <TextAreaField
        name="text"
        label={t("rules.tryText")}
        hint={t("rules.tryHint")}
        rows={2}
        max={limits.body}
        isOptional
      />
      <button
        type="button"
        class="button"
        onClick={({ currentTarget: { form } }) => form && onTry(new FormData(form))}
      >
        {t("rules.tryAction")}
      </button>
      <div role="status">{children}</div>
    </details>
  );
}
