import { useState } from "preact/hooks";
import type { CheckView } from "../api/wire";
import { levelWords } from "../dashboard/signalWords";
import { session } from "../models/Session";
import { t } from "../texts";
import { date } from "../ui/times";
import { CheckPatterns } from "./CheckPatterns";
import { languageWords } from "./checkWords";
import { SwitchDialog } from "./SwitchDialog";

interface CheckRowProps {
  rule: CheckView;
  onSwitched: () => Promise<void>;
}

export function CheckRow({ rule, onSwitched }: CheckRowProps) {
  const [isSwitching, setSwitching] = useState(false);
  const { id, version, level, language, about, aboutLanguage, isWeighed, isOwn, off } = rule;
  const facts = [
    levelWords(level),
    language ? languageWords(language) : t("checks.anyLanguage"),
    isWeighed ? t("checks.isWeighed") : "",
    isOwn ? t("checks.isOwn") : "",
    t("signal.rule", { rule: id, version }),
  ].filter((words) => words !== "");
  return (
    <li class="row">
      <div class="row-words">
        <span lang={aboutLanguage} dir="auto">
          {about}
        </span>
        <span class="hint">{facts.join(" · ")}</span>
        {off && (
          <span>
            <strong>{t("checks.offSince", { date: date(off.since) })}</strong>{" "}
            <span dir="auto">{off.reason}</span>
          </span>
        )}
        {session.isAdministrator && !isWeighed && <CheckPatterns ruleId={id} />}
      </div>
      {session.isAdministrator && (
        <button
          type="button"
          class="button is-quiet"
          aria-label={t(off ? "checks.switchOnNamed" : "checks.switchOffNamed", { rule: about })}
          onClick={() => setSwitching(true)}
        >
          {t(off ? "checks.switchOn" : "checks.switchOff")}
        </button>
      )}
      {isSwitching && (
        <SwitchDialog rule={rule} onSwitched={onSwitched} onClose={() => setSwitching(false)} />
      )}
    </li>
  );
}
