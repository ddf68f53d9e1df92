import { FieldFrame } from "./FieldFrame";
import { useField } from "./formContext";

interface SelectFieldProps {
  name: string;
  label: string;
  hint?: string;
  value?: string;
  /** Value and words of each choice. */
  choices: readonly (readonly [string, string])[];
  missing?: string;
  onChoose?: (value: string) => void;
}

export function SelectField(props: SelectFieldProps) {
  const { name, label, hint, value, choices, missing, onChoose } = props;
  const { id, problem, control } = useField(name, hint !== undefined);
  return (
    <FieldFrame id={id} label={label} hint={hint} problem={problem}>
      <select
        {...control}
        required
        data-missing={missing}
        onChange={(event) => onChoose?.(event.currentTarget.value)}
      >
        {choices.map(([choice, words]) => (
          <option key={choice} value={choice} selected={choice === value}>
            {words}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
