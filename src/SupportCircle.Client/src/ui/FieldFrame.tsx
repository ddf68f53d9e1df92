import type { ComponentChildren } from "preact";
import { t } from "../texts";

interface FieldFrameProps {
  id: string;
  label: string;
  hint?: string;
  problem?: string;
  isOptional?: boolean;
  children: ComponentChildren;
}

/** Label above, then the hint, then the problem, then the control. */
export function FieldFrame({ id, label, hint, problem, isOptional, children }: FieldFrameProps) {
  return (
    <div class={problem ? "field has-problem" : "field"}>
      <label for={id}>{label}</label>
      {isOptional && <span class="optional">{t("form.optional")}</span>}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      {children}
    </div>
  );
}
