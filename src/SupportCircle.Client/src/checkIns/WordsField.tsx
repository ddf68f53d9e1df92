import { t } from "../texts";
import { FieldFrame } from "../ui/FieldFrame";
import { useField } from "../ui/formContext";

interface WordsFieldProps {
  value: string;
  max: number;
  onInput: (value: string) => void;
}

export function WordsField({ value, max, onInput }: WordsFieldProps) {
  const { id, problem, control } = useField("words", false);
  return (
    <FieldFrame id={id} label={t("checkIn.words")} problem={problem} isOptional>
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
