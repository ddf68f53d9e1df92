import { useState } from "preact/hooks";
import { keepShift } from "../api/shift";
import { useDashboard } from "../dashboard/dashboardContext";
import { t } from "../texts";
import { Form } from "../ui/Form";
import { RadioGroup } from "../ui/RadioGroup";
import { TextField } from "../ui/TextField";

const other = "other";
/** The server's range, in minutes. */
const least = 15;
const most = 720;

interface LengthFormProps {
  action: string;
  onDone: () => void;
  onClose?: () => void;
}

/** For how long one is on from now. */
export function LengthForm({ action, onDone, onClose }: LengthFormProps) {
  const dashboard = useDashboard();
  const [chosen, choose] = useState("120");
  const submit = async (values: FormData) => {
    await keepShift(Number(chosen === other ? values.get("minutes") : chosen));
    dashboard.refresh();
    onDone();
  };
  return (
    <Form action={action} onSubmit={submit} onCancel={onClose}>
      <RadioGroup
        name="length"
        legend={t("shift.length")}
        value={chosen}
        onChoose={choose}
        choices={[
          ["60", t("shift.hours", { count: 1 })],
          ["120", t("shift.hours", { count: 2 })],
          ["240", t("shift.hours", { count: 4 })],
          [other, t("shift.otherLength")],
        ]}
      />
      {chosen === other && (
        <TextField
          name="minutes"
          label={t("shift.minutes")}
          hint={t("shift.minutesHint", { least, most })}
          type="number"
          min={least}
          max={most}
          value={90}
          wrong={t("shift.minutesHint", { least, most })}
        />
      )}
    </Form>
  );
}
