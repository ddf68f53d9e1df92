import { Link } from "wouter-preact";
import type { CheckView } from "../api/wire";
import { categoryChoices } from "../dashboard/signalWords";
import { session } from "../models/Session";
import { t } from "../texts";
import { Section } from "../ui/Section";
import { CheckRow } from "./CheckRow";

interface CheckCategoriesProps {
  rules: readonly CheckView[];
  onSwitched: () => Promise<void>;
}

/** Every rule, by what it is about. */
export function CheckCategories({ rules, onSwitched }: CheckCategoriesProps) {
  return (
    <Section title={t("checks.rules")}>
      <p>{t("checks.rulesLead")}</p>
      {session.isAdministrator && (
        <p class="actions">
          <Link href="/settings/checks" class="button">
            {t("ownRules.title")}
          </Link>
        </p>
      )}
      {byCategory(rules).map(([words, its]) => (
        <details key={words} class="check-category">
          <summary>
            {words} <span class="hint">{countWords(its)}</span>
          </summary>
          <ul class="rows">
            {its.map((rule) => (
              <CheckRow key={rule.id} rule={rule} onSwitched={onSwitched} />
            ))}
          </ul>
        </details>
      ))}
    </Section>
  );
}

function byCategory(rules: readonly CheckView[]): [string, CheckView[]][] {
  return categoryChoices()
    .map(([category, words]): [string, CheckView[]] => [
      words,
      rules.filter((rule) => rule.category === category),
    ])
    .filter(([, its]) => its.length > 0);
}

function countWords(rules: readonly CheckView[]): string {
  const off = rules.filter((rule) => rule.off).length;
  const all = t("checks.count", { count: rules.length });
  return off === 0 ? all : `${all} · ${t("checks.offCount", { count: off })}`;
}
