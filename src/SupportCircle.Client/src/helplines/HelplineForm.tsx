import { limits } from "../api/limits";
import { Refusal } from "../api/Refusal";
import type { HelplineDetails } from "../api/wire";
import { t } from "../texts";
import { Form } from "../ui/Form";
import { SelectField } from "../ui/SelectField";
import { TextField } from "../ui/TextField";
import { entryOf, kindChoices } from "./entryOf";

interface HelplineFormProps {
  /** What it is now; nothing of a new one. */
  entry?: HelplineDetails;
  /** @throws {Refusal} */
  onSave: (entry: HelplineDetails) => Promise<void>;
  onCancel: () => void;
}

/** A helpline, field by field; what the server does not take is said beside its field. */
export function HelplineForm({ entry, onSave, onCancel }: HelplineFormProps) {
  const submit = async (values: FormData) => {
    try {
      await onSave(entryOf(values));
    } catch (error) {
      const { code, fields } = Refusal.of(error);
      throw new Refusal(code, { fields: fields.map((field) => field.replace(/^entry\./, "")) });
    }
  };
  const optional = { isOptional: true, autoComplete: "off" };
  return (
    <Form
      action={t("action.save")}
      words={{ conflict: "helplines.conflict" }}
      onSubmit={submit}
      onCancel={onCancel}
    >
      <TextField
        name="name"
        label={t("helplines.name")}
        value={entry?.name}
        autoComplete="off"
        maxLength={limits.helplineName}
      />
      <SelectField
        name="kind"
        label={t("helplines.kind")}
        value={entry?.kind ?? "Helpline"}
        choices={kindChoices()}
      />
      <TextField
        name="countries"
        label={t("helplines.countries")}
        hint={t("helplines.countriesHint")}
        value={entry?.countries.join(", ")}
        wrong={t("helplines.countriesWrong")}
        {...optional}
      />
      <TextField
        name="display"
        label={t("helplines.display")}
        hint={t("helplines.displayHint")}
        value={entry?.display}
        maxLength={limits.phone}
        wrong={t("helplines.displayWrong")}
        {...optional}
      />
      <TextField
        name="dial"
        label={t("helplines.dial")}
        hint={t("helplines.dialHint")}
        value={entry?.dial}
        wrong={t("helplines.dialWrong")}
        {...optional}
      />
      <TextField
        name="text"
        label={t("helplines.text")}
        value={entry?.text}
        wrong={t("helplines.textWrong")}
        {...optional}
      />
      <TextField
        name="textWord"
        label={t("helplines.textWord")}
        value={entry?.textWord}
        maxLength={limits.helplineName}
        wrong={t("helplines.textWordWrong")}
        {...optional}
      />
      <TextField
        name="web"
        type="url"
        label={t("settings.website")}
        value={entry?.web}
        wrong={t("settings.websiteWrong")}
        {...optional}
      />
      <TextField
        name="about"
        label={t("helplines.about")}
        value={entry?.about}
        maxLength={limits.helplineWords}
        {...optional}
      />
      <TextField
        name="hours"
        label={t("helplines.hours")}
        value={entry?.hours}
        maxLength={limits.helplineName}
        {...optional}
      />
      <TextField
        name="languages"
        label={t("helplines.languages")}
        hint={t("helplines.languagesHint")}
        value={entry?.languages.join(", ")}
        wrong={t("helplines.languagesWrong")}
        {...optional}
      />
      <TextField
        name="source"
        label={t("helplines.source")}
        hint={t("helplines.sourceHint")}
        value={entry?.source}
        maxLength={limits.helplineWords}
        autoComplete="off"
      />
      <TextField
        name="verifiedOn"
        type="date"
        label={t("helplines.verifiedOn")}
        value={entry?.verifiedOn}
        wrong={t("helplines.verifiedOnWrong")}
        {...optional}
      />
    </Form>
  );
}
