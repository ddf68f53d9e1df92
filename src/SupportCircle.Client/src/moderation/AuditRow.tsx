import type { AuditLine } from "../api/wire";
import { t } from "../texts";
import { personName } from "../ui/personName";
import { moment } from "../ui/times";
import { auditWords, noActorWords } from "./auditWords";

export function AuditRow({ line }: { line: AuditLine }) {
  const { number, at, erased, actor, member, circle } = line;
  const who = erased
    ? t("audit.erased")
    : actor === undefined
      ? noActorWords(line.action)
      : personName({ name: actor });
  return (
    <li class="row">
      <div class="row-words">
        <strong>{auditWords(line)}</strong>
        <span dir="auto">{t("audit.by", { name: who })}</span>
        {member && <span dir="auto">{t("audit.about", { name: member })}</span>}
        <span class="hint" dir="auto">
          {circle && `${circle} · `}
          {moment(at)}
        </span>
      </div>
      <span class="hint">{t("audit.number", { number })}</span>
    </li>
  );
}
