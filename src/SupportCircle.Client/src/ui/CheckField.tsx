import { useField } from "./formContext";

interface CheckFieldProps {
  name: string;
  label: string;
  /** What to say where the yes is needed and is not there; without it one may leave it out. */
  missing?: string;
  isChecked?: boolean;
}

/** A yes. */
export function CheckField({ name, label, missing, isChecked }: CheckFieldProps) {
  const { id, problem, control } = useField(name, false);
  return (
    <div class={problem ? "field is-check has-problem" : "field is-check"}>
      <input
        {...control}
        type="checkbox"
        defaultChecked={isChecked}
        required={missing !== undefined}
        data-missing={missing}
      />
      <label for={id}>{label}</label>
      {problem && (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
}
