import type { DrillView } from "../api/wire";
import { t } from "../texts";
import { personName } from "../ui/personName";
import { moment } from "../ui/times";
import { DrillStep } from "./DrillStep";
import { spanWords } from "./spanWords";

/** What a drill has measured. */
export function DrillResult({ one }: { one: DrillView }) {
  return (
    <li class="row">
      <div class="row-words">
        <strong dir="auto">{one.circleName}</strong>
        <span class="hint" dir="auto">
          {t("drill.by", { name: personName(one.startedBy), at: moment(one.startedAt) })}
        </span>
        {one.writtenAfter !== undefined && (
          <span>{t("drill.written", { span: spanWords(one.writtenAfter) })}</span>
        )}
        <ol class="history">
          {one.steps.map((step) => (
            <DrillStep key={step.kind} step={step} />
          ))}
        </ol>
        <span dir="auto">{endWords(one)}</span>
      </div>
    </li>
  );
}

function endWords({ claimedBy, claimedAfter = 0, endedAt }: DrillView): string {
  if (claimedBy) return t("drill.taken", { name: personName(claimedBy), span: spanWords(claimedAfter) });
  return t(endedAt ? "drill.notTaken" : "drill.isOn");
}
