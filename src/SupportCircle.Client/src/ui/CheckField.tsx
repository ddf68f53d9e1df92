import { useField } from "./formContext";

interface CheckFieldProps {
  name: string;
  label: string;
  missing: string;
}

/** A yes that is needed. */
export function CheckField({ name, label, missing }: CheckFieldProps) {
  const { id, problem, control } = useField(name, false);
  return (
    <div class={problem ? "field is-check has-problem" : "field is-check"}>
      <input {...control} type="checkbox" required data-missing={missing} />
      <label for={id}>{label}</label>
      {problem && (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
}
