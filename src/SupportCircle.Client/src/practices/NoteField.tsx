import { FieldFrame } from "../ui/FieldFrame";
import { useField } from "../ui/formContext";

interface NoteFieldProps {
  name: string;
  label: string;
  hint: string;
  value: string;
  max: number;
  onInput: (value: string) => void;
}

export function NoteField({ name, label, hint, value, max, onInput }: NoteFieldProps) {
  const { id, problem, control } = useField(name, true);
  return (
    <FieldFrame id={id} label={label} hint={hint} problem={problem} isOptional>
      <textarea
        {...control}
        rows={3}
        dir="auto"
        value={value}
        data-max={max}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </FieldFrame>
  );
}
