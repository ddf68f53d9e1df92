import { looks } from "../api/moderation";
import { t } from "../texts";
import { Loading } from "../ui/Loading";
import { Section } from "../ui/Section";
import { moment } from "../ui/times";
import { useLoad } from "../ui/useLoad";
import { auditWords } from "./auditWords";

/** Who with a duty has looked at something that is one's own. Said too when nobody has. */
export function LooksSection() {
  const load = useLoad(looks);
  return (
    <Section title={t("looks.title")}>
      <p class="hint">{t("looks.lead")}</p>
      {!load.value && <Loading of={load} />}
      {load.value?.length === 0 && <p>{t("looks.none")}</p>}
      <ul class="rows">
        {load.value?.map((look) => (
          <li key={`${look.at} ${look.subject}`} class="row">
            <div class="row-words">
              <strong>{auditWords(look)}</strong>
              <span dir="auto">{t("audit.by", { name: look.by ?? t("looks.organisation") })}</span>
              <span class="hint" dir="auto">
                {look.circle && `${look.circle} · `}
                {moment(look.at)}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
