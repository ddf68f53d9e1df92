import { t } from "../texts";

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The named controls of a form. */
export function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.elements].filter(
    (element): element is Control =>
      (element instanceof HTMLInputElement ||
        element instanceof HTMLTextAreaElement ||
        element instanceof HTMLSelectElement) &&
      element.name !== "",
  );
}

/** What is wrong with the values, by field, before the server is asked. */
export function fieldProblems(form: HTMLFormElement): Record<string, string> {
  const problems: Record<string, string> = {};
  for (const control of controlsOf(form)) {
    const problem = problemOf(control);
    if (problem) problems[control.name] = problem;
  }
  return problems;
}

/** The field's own words for a value that cannot be taken. */
export function wrongText(control: Control): string {
  return control.dataset.wrong ?? t("form.wrong");
}

function problemOf(control: Control): string | null {
  const { required, value, dataset } = control;
  const isEmpty =
    control instanceof HTMLInputElement && control.type === "checkbox" ? !control.checked : !value.trim();
  if (required && isEmpty) return dataset.missing ?? t("form.missing");
  // The browser's own check of the length counts typed text only, so it is done here.
  const { min, max } = {
    min: Number(dataset.min ?? 0),
    max: Number(dataset.max ?? Number.POSITIVE_INFINITY),
  };
  if (value !== "" && value.length < min) return wrongText(control);
  if (value.length > max) return t("form.tooLong", { count: value.length - max });
  return control.validity.valid ? null : wrongText(control);
}
