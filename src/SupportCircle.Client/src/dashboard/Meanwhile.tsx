import { useEffect, useRef } from "preact/hooks";
import type { CaseEventKind } from "../api/wire";
import { t } from "../texts";
import { happeningWords } from "./caseWords";

/** Why a decision was not taken: what others did while it was being written. */
export function Meanwhile({ kinds }: { kinds: readonly CaseEventKind[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div class="notice is-attention" role="alert" tabIndex={-1} ref={box}>
      <p>{t("decide.meanwhile")}</p>
      <ul class="points">
        {[...new Set(kinds)].map((kind) => (
          <li key={kind}>{happeningWords(kind)}</li>
        ))}
      </ul>
      <p>{t("decide.meanwhileNext")}</p>
    </div>
  );
}
