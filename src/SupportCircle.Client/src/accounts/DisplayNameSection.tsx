import { useState } from "preact/hooks";
import { changeDisplayName } from "../api/accounts";
import { limits } from "../api/limits";
import type { AccountDetails } from "../api/wire";
import { session } from "../models/Session";
import { t } from "../texts";
import { Form } from "../ui/Form";
import { Notice } from "../ui/Notice";
import { Section } from "../ui/Section";
import { TextField } from "../ui/TextField";
import { date } from "../ui/times";

export function DisplayNameSection({ details }: { details: AccountDetails }) {
  const [isSaved, setSaved] = useState(false);
  const submit = async (values: FormData) => {
    setSaved(false);
    const displayName = String(values.get("displayName")).trim();
    await changeDisplayName(displayName);
    await session.ask();
    setSaved(true);
  };
  return (
    <Section title={t("me.you")}>
      <dl class="facts">
        <div>
          <dt>{t("account.email")}</dt>
          <dd>{details.email}</dd>
        </div>
        <div>
          <dt>{t("me.since")}</dt>
          <dd>{date(details.createdAt)}</dd>
        </div>
      </dl>
      <p class="hint">{t("me.emailPrivate")}</p>
      <Form action={t("action.save")} onSubmit={submit}>
        <TextField
          name="displayName"
          label={t("account.displayName")}
          hint={t("me.displayNameHint")}
          value={details.displayName}
          autoComplete="nickname"
          maxLength={limits.name}
          missing={t("account.displayNameMissing")}
          wrong={t("account.nameWrong")}
        />
      </Form>
      {isSaved && <Notice isNews>{t("me.nameSaved")}</Notice>}
    </Section>
  );
}
