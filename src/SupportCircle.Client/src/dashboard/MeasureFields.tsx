import type { DecisionKind } from "../api/wire";
import { chosenWith, lengthsOf, measureGroups } from "../models/measures";
import { t } from "../texts";
import { lengthWords, measureWords } from "./measureWords";

interface MeasureFieldsProps {
  allowed: readonly DecisionKind[];
  chosen: readonly DecisionKind[];
  minutes: Readonly<Partial<Record<DecisionKind, number>>>;
  onChoose: (chosen: readonly DecisionKind[]) => void;
  onLength: (kind: DecisionKind, minutes: number) => void;
}

/** What the server allows, and of it only what goes together. */
export function MeasureFields({ allowed, chosen, minutes, onChoose, onLength }: MeasureFieldsProps) {
  const groups = measureGroups
    .map((group) => group.filter((kind) => allowed.includes(kind)))
    .filter((group) => group.length > 0);
  return (
    <fieldset class="choices measures">
      <legend>{t("decide.what")}</legend>
      <p class="hint">{t("decide.whatHint")}</p>
      {groups.map((group) => (
        <div key={group[0]} class="measure-group">
          {group.map((kind) => {
            const isChosen = chosen.includes(kind);
            const lengths = lengthsOf(kind);
            const [words, does] = measureWords(kind);
            return (
              <div key={kind}>
                <label class="choice">
                  <input
                    type="checkbox"
                    name="measure"
                    value={kind}
                    checked={isChosen}
                    onChange={() =>
                      onChoose(isChosen ? chosen.filter((other) => other !== kind) : chosenWith(chosen, kind))
                    }
                  />
                  <span>
                    {words}
                    <span class="hint">{does}</span>
                  </span>
                </label>
                {isChosen && lengths.length > 0 && (
                  <label class="measure-length">
                    {t("mute.for")}
                    <select
                      value={minutes[kind] ?? lengths[0]}
                      onChange={({ currentTarget: { value } }) => onLength(kind, Number(value))}
                    >
                      {lengths.map((length) => (
                        <option key={length} value={length}>
                          {lengthWords(length)}
                        </option>
                      ))}
                    </select>
                  </label>
                )}
              </div>
            );
          })}
        </div>
      ))}
    </fieldset>
  );
}
