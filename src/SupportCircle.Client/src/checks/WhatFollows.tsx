import { levelWords } from "../dashboard/signalWords";
import { t } from "../texts";
import { Section } from "../ui/Section";

/** What comes of it when a rule finds something, by level. */
export function WhatFollows() {
  return (
    <Section title={t("checks.follows")}>
      <p>{t("checks.followsLead")}</p>
      <dl class="check-levels">
        <div>
          <dt>
            {levelWords("Crisis")} · {levelWords("Red")}
          </dt>
          <dd>{t("checks.followsRed")}</dd>
        </div>
        <div>
          <dt>{levelWords("Amber")}</dt>
          <dd>{t("checks.followsAmber")}</dd>
        </div>
        <div>
          <dt>{levelWords("Green")}</dt>
          <dd>{t("checks.followsGreen")}</dd>
        </div>
      </dl>
      <p>{t("checks.followsHeld")}</p>
      <p>{t("checks.followsContacts")}</p>
      <p>{t("checks.followsDistress")}</p>
    </Section>
  );
}
