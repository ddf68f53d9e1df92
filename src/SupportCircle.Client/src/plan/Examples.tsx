import { t } from "../texts";
import { type PlanPart, partWords } from "./planParts";

interface ExamplesProps {
  part: PlanPart;
  onTake: (words: string) => void;
}

/** Words to start from. One that is taken is one's own from then on, to be changed. */
export function Examples({ part, onTake }: ExamplesProps) {
  return (
    <details class="plan-examples">
      <summary>{t("plan.examples")}</summary>
      <ul>
        {partWords[part].examples.map((example) => (
          <li key={example}>
            <button type="button" class="button is-quiet" onClick={() => onTake(t(example))}>
              {t(example)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
