import { createContext } from "preact";
import { useContext } from "preact/hooks";

export interface FormContextValue {
  formId: string;
  /** What is wrong, by the field's name. */
  problems: Readonly<Record<string, string>>;
}

export const FormContext = createContext<FormContextValue>({ formId: "form", problems: {} });

/** What ties a field to its label, its hint and its problem. */
export function useField(name: string, hasHint: boolean) {
  const { formId, problems } = useContext(FormContext);
  const id = `${formId}-${name}`;
  const problem = problems[name];
  const describedBy = [hasHint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(" ");
  return {
    id,
    problem,
    control: {
      id,
      name,
      "aria-describedby": describedBy || undefined,
      "aria-invalid": problem ? ("true" as const) : undefined,
    },
  };
}
