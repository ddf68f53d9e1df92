import { t } from "../texts";
import { FieldFrame } from "../ui/FieldFrame";
import { useField } from "../ui/formContext";

interface DraftFieldProps {
  name: string;
  label: string;
  /** As the draft has it, which may be put in the place of what stands here. */
  value: string;
  max: number;
  onInput: (value: string) => void;
}

export function DraftLine({ name, label, value, max, onInput }: DraftFieldProps) {
  const { id, problem, control } = useField(name, false);
  return (
    <FieldFrame id={id} label={label} problem={problem} isOptional>
      <input
        {...control}
        type="text"
        dir="auto"
        autoComplete="off"
        value={value}
        data-max={max}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </FieldFrame>
  );
}

export function DraftArea({ name, label, value, max, onInput }: DraftFieldProps) {
  const { id, problem, control } = useField(name, false);
  return (
    <FieldFrame id={id} label={label} problem={problem}>
      <textarea
        {...control}
        class="journal-text"
        rows={14}
        dir="auto"
        required
        value={value}
        data-max={max}
        data-missing={t("journal.textMissing")}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </FieldFrame>
  );
}
