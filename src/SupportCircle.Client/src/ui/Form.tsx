import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { Refusal } from "../api/Refusal";
import { t } from "../texts";
import { type RefusalWords, refusalText } from "../texts/refusals";
import { ErrorSummary } from "./ErrorSummary";
import { controlsOf, fieldProblems, wrongText } from "./fieldProblems";
import { FormContext } from "./formContext";

interface FormProps {
  /** What the button says. */
  action: string;
  onSubmit: (values: FormData) => Promise<void>;
  /** Words for refusals that mean something of their own here. */
  words?: RefusalWords;
  /** What else can be done, beside the button. */
  aside?: ComponentChildren;
  /** Puts it away unsent: with a button for that. */
  onCancel?: (() => void) | undefined;
  isDanger?: boolean;
  children?: ComponentChildren;
}

/** A form that says what is wrong above and beside the fields, and keeps what was typed. */
export function Form({ action, onSubmit, words, aside, onCancel, isDanger = false, children }: FormProps) {
  const formId = useId();
  const summary = useRef<HTMLDivElement>(null);
  const [problems, setProblems] = useState<Record<string, string>>({});
  const [failure, setFailure] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const hasProblems = failure !== null || Object.keys(problems).length > 0;

  useEffect(() => {
    if (hasProblems) summary.current?.focus();
  }, [problems, failure, hasProblems]);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    if (isBusy) return;
    const found = fieldProblems(form);
    setProblems(found);
    setFailure(null);
    if (Object.keys(found).length > 0) return;
    setBusy(true);
    try {
      await onSubmit(new FormData(form));
    } catch (error) {
      const refusal = Refusal.of(error);
      const refused = controlsOf(form).filter((control) => refusal.fields.includes(control.name));
      if (refused.length === 0) setFailure(refusalText(refusal, words));
      setProblems(Object.fromEntries(refused.map((control) => [control.name, wrongText(control)])));
    } finally {
      setBusy(false);
    }
  };

  return (
    <FormContext.Provider value={{ formId, problems }}>
      <form class="form" noValidate onSubmit={submit}>
        {hasProblems && <ErrorSummary box={summary} formId={formId} failure={failure} problems={problems} />}
        {children}
        <div class="actions">
          <button type="submit" class={`button ${isDanger ? "is-danger" : "is-act"}`} aria-busy={isBusy}>
            {action}
          </button>
          {aside}
          {onCancel && (
            <button type="button" class="button is-quiet" onClick={onCancel}>
              {t("action.cancel")}
            </button>
          )}
        </div>
      </form>
    </FormContext.Provider>
  );
}
