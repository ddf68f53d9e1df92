import { useState } from "preact/hooks";
import { organisation, saveOrganisation } from "../api/administration";
import { limits } from "../api/limits";
import { t } from "../texts";
import { Form } from "../ui/Form";
import { Loading } from "../ui/Loading";
import { Notice } from "../ui/Notice";
import { Section } from "../ui/Section";
import { TextField } from "../ui/TextField";
import { useLoad } from "../ui/useLoad";

/** Who runs this place, as everybody reads it. */
export function OrganisationSection() {
  const details = useLoad(organisation);
  const [isSaved, setSaved] = useState(false);
  const submit = async (values: FormData) => {
    setSaved(false);
    const written = (name: string) => String(values.get(name)).trim();
    await saveOrganisation({
      name: written("name"),
      email: written("email"),
      phone: written("phone"),
      website: written("website"),
    });
    setSaved(true);
  };
  return (
    <Section title={t("settings.organisation")}>
      <p class="hint">{t("settings.organisationHint")}</p>
      {details.value ? (
        <Form action={t("action.save")} onSubmit={submit}>
          <TextField
            name="name"
            label={t("settings.name")}
            value={details.value.name}
            autoComplete="organization"
            maxLength={limits.organisation}
            isOptional
          />
          <TextField
            name="email"
            type="email"
            label={t("account.email")}
            hint={t("settings.emailHint")}
            value={details.value.email}
            autoComplete="off"
            maxLength={limits.email}
            wrong={t("account.emailWrong")}
            isOptional
          />
          <TextField
            name="phone"
            type="tel"
            label={t("settings.phone")}
            hint={t("settings.phoneHint")}
            value={details.value.phone}
            autoComplete="off"
            maxLength={limits.phone}
            wrong={t("settings.phoneWrong")}
            isOptional
          />
          <TextField
            name="website"
            type="url"
            label={t("settings.website")}
            value={details.value.website}
            autoComplete="off"
            maxLength={limits.website}
            wrong={t("settings.websiteWrong")}
            isOptional
          />
        </Form>
      ) : (
        <Loading of={details} />
      )}
      {isSaved && <Notice isNews>{t("settings.saved")}</Notice>}
    </Section>
  );
}
