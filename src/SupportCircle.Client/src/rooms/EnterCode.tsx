import type { Refusal } from "../api/Refusal";
import { pendingInvitation } from "../models/pendingInvitation";
import { t } from "../texts";
import { refusalText } from "../texts/refusals";
import { Form } from "../ui/Form";
import { Notice } from "../ui/Notice";
import { Page } from "../ui/Page";
import { TextField } from "../ui/TextField";

interface EnterCodeProps {
  /** Why the last code did not work. */
  refusal?: Refusal;
  onCode: (code: string) => void;
}

export function EnterCode({ refusal, onCode }: EnterCodeProps) {
  return (
    <Page title={t("join.codeTitle")} lead={t("join.codeLead")}>
      {refusal && (
        <Notice tone="attention" isNews>
          {refusalText(refusal, { not_found: "join.codeUnknown", invalid: "join.codeUnknown" })}
        </Notice>
      )}
      <Form
        action={t("join.codeAction")}
        onSubmit={async (values) => {
          const code = String(values.get("code")).trim();
          pendingInvitation.keep(code);
          onCode(code);
        }}
      >
        <TextField
          name="code"
          label={t("join.code")}
          hint={t("join.codeHint")}
          autoComplete="off"
          maxLength={64}
          missing={t("join.codeMissing")}
        />
      </Form>
    </Page>
  );
}
