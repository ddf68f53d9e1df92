import { t } from "../texts";
import { TextField } from "../ui/TextField";

/** The server's range. */
const least = 1;
const most = 120;

interface MinutesFieldProps {
  name: string;
  label: string;
  value: number;
}

/** How many minutes a step of an alert waits. */
export function MinutesField({ name, label, value }: MinutesFieldProps) {
  const hint = t("shift.minutesHint", { least, most });
  const wrong = t("escalation.wrong", { least, most });
  return (
    <TextField
      name={name}
      label={label}
      hint={hint}
      type="number"
      min={least}
      max={most}
      value={value}
      missing={wrong}
      wrong={wrong}
    />
  );
}
