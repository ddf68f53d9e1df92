interface RadioGroupProps<T extends string> {
  name: string;
  legend: string;
  /** Nothing is chosen without it. */
  value?: T;
  /** Value, words, and a line that explains. */
  choices: readonly (readonly [T, string, string?])[];
  onChoose?: (value: T) => void;
}

export function RadioGroup<T extends string>({ name, legend, value, choices, onChoose }: RadioGroupProps<T>) {
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {choices.map(([choice, words, hint]) => (
        <label key={choice} class="choice">
          <input
            type="radio"
            name={name}
            value={choice}
            defaultChecked={choice === value}
            onChange={() => onChoose?.(choice)}
          />
          <span>
            {words}
            {hint && <span class="hint">{hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
