import { FieldFrame } from "./FieldFrame";
import { useField } from "./formContext";

interface TextFieldProps {
  name: string;
  label: string;
  hint?: string;
  type?: "text" | "email" | "number" | "tel" | "url" | "date";
  value?: string | number;
  autoComplete?: string;
  maxLength?: number;
  min?: number;
  max?: number;
  isOptional?: boolean;
  missing?: string;
  wrong?: string;
}

export function TextField({
  name,
  label,
  hint,
  type = "text",
  value,
  isOptional,
  missing,
  wrong,
  ...rest
}: TextFieldProps) {
  const { id, problem, control } = useField(name, hint !== undefined);
  return (
    <FieldFrame id={id} label={label} hint={hint} problem={problem} isOptional={isOptional}>
      <input
        {...control}
        {...rest}
        type={type}
        dir={type === "text" ? "auto" : undefined}
        defaultValue={value === undefined ? undefined : String(value)}
        required={!isOptional}
        data-missing={missing}
        data-wrong={wrong}
      />
    </FieldFrame>
  );
}
