import { useState } from "preact/hooks";
import { checkInside } from "../api/checks";
import { t } from "../texts";
import { Loading } from "../ui/Loading";
import { useLoad } from "../ui/useLoad";

/** For administrators: what a rule is found by. Asked for when it is opened. */
export function CheckPatterns({ ruleId }: { ruleId: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="check-patterns" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t("checks.patterns")}</summary>
      {isOpen && <Patterns ruleId={ruleId} />}
    </details>
  );
}

function Patterns({ ruleId }: { ruleId: string }) {
  const load = useLoad(() => checkInside(ruleId), ruleId);
  if (!load.value) return <Loading of={load} />;
  const { patterns, near, unless, example } = load.value;
  return (
    <dl>
      {patterns.length > 0 && <Lines title={t("checks.any")} lines={patterns} />}
      {near.length > 0 && <Lines title={t("checks.near")} lines={near} />}
      {unless.length > 0 && <Lines title={t("checks.unless")} lines={unless} />}
      <dt>{t("checks.example")}</dt>
      <dd dir="auto">{example}</dd>
    </dl>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <>
      <dt>{title}</dt>
      {lines.map((line) => (
        <dd key={line}>
          <code>{line}</code>
        </dd>
      ))}
    </>
  );
}
