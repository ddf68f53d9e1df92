import { useId } from "preact/hooks";

interface CheckGroupProps {
  name: string;
  legend: string;
  hint?: string;
  chosen: readonly string[];
  /** Value and words of each choice. */
  choices: readonly (readonly [string, string])[];
}

/** As many as one likes, also none. */
export function CheckGroup({ name, legend, hint, chosen, choices }: CheckGroupProps) {
  const hintId = useId();
  return (
    <fieldset class="choices" aria-describedby={hint && hintId}>
      <legend>{legend}</legend>
      {hint && (
        <p class="hint" id={hintId}>
          {hint}
        </p>
      )}
      <div class="choices-side-by-side">
        {choices.map(([choice, words]) => (
          <label key={choice} class="choice">
            <input type="checkbox" name={name} value={choice} defaultChecked={chosen.includes(choice)} />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
