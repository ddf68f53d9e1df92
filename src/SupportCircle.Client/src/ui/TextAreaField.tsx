import { FieldFrame } from "./FieldFrame";
import { useField } from "./formContext";

interface TextAreaFieldProps {
  name: string;
  label: string;
  hint?: string;
  value?: string;
  rows?: number;
  /** Longest text. Longer ones are not cut, so that nothing pasted is lost: the form says by how much. */
  max: number;
  isOptional?: boolean;
  onInput?: (text: string) => void;
}

export function TextAreaField(props: TextAreaFieldProps) {
  const { name, label, hint, value, rows = 4, max, isOptional, onInput } = props;
  const { id, problem, control } = useField(name, hint !== undefined);
  return (
    <FieldFrame id={id} label={label} hint={hint} problem={problem} isOptional={isOptional}>
      <textarea
        {...control}
        rows={rows}
        dir="auto"
        defaultValue={value}
        required={!isOptional}
        data-max={max}
        onInput={(event) => onInput?.(event.currentTarget.value)}
      />
    </FieldFrame>
  );
}
