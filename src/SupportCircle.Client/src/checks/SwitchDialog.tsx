import { switchRule } from "../api/checks";
import { limits } from "../api/limits";
import type { CheckView } from "../api/wire";
import { t } from "../texts";
import { Dialog } from "../ui/Dialog";
import { Form } from "../ui/Form";
import { TextAreaField } from "../ui/TextAreaField";

interface SwitchDialogProps {
  rule: CheckView;
  onSwitched: () => Promise<void>;
  onClose: () => void;
}

/** Asks why, before a rule is switched for everybody. */
export function SwitchDialog({ rule, onSwitched, onClose }: SwitchDialogProps) {
  const isOn = rule.off !== undefined;
  const submit = async (values: FormData) => {
    await switchRule(rule.id, isOn, String(values.get("reason")).trim());
    await onSwitched();
    onClose();
  };
  return (
    <Dialog title={t(isOn ? "checks.switchOn" : "checks.switchOff")} onClose={onClose}>
      <p lang={rule.aboutLanguage} dir="auto">
        {rule.about}
      </p>
      <p>{t(isOn ? "checks.switchOnWords" : "checks.switchOffWords")}</p>
      <Form
        action={t(isOn ? "checks.switchOn" : "checks.switchOff")}
        words={{ conflict: "checks.switchedAlready" }}
        onSubmit={submit}
        onCancel={onClose}
      >
        <TextAreaField
          name="reason"
          label={t("checks.reason")}
          hint={t("checks.reasonHint")}
          rows={2}
          max={limits.ruleReason}
        />
      </Form>
    </Dialog>
  );
}
