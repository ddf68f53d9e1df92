import { looks } from "../api/moderation";
import type { LookReason } from "../api/wire";
import { type TextKey, t } from "../texts";
import { Loading } from "../ui/Loading";
import { personName } from "../ui/personName";
import { Section } from "../ui/Section";
import { moment } from "../ui/times";
import { useLoad } from "../ui/useLoad";
import { auditWords } from "./auditWords";

const reasons: Record<LookReason, TextKey> = {
  YourReport: "looks.yourReport",
  FoundByRules: "looks.foundByRules",
  Decision: "looks.decision",
  Facilitating: "looks.facilitating",
  PlanAskedFor: "looks.planAskedFor",
  PlanWords: "looks.planWords",
  PlanWorry: "looks.planWorry",
};

/** Who with a duty has looked at something that is one's own, and why. Said too when nobody has. */
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
              <span dir="auto">
                {t("audit.by", {
                  name: look.by === undefined ? t("looks.organisation") : personName({ name: look.by }),
                })}
              </span>
              <span>{t(reasons[look.reason])}</span>
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
