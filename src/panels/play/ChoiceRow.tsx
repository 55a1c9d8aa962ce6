/** A row of radio buttons under one legend. */
import { useId } from 'react';

interface ChoiceRowProps<T extends string | number> {
  legend: string;
  value: T;
  options: readonly { value: T; label: string }[];
  onChange: (value: T) => void;
}

export function ChoiceRow<T extends string | number>({ legend, value, options, onChange }: ChoiceRowProps<T>) {
  const name = useId();
  return (
    <fieldset className="choice-row">
      <legend>{legend}</legend>
      <div>
        {options.map((option) => (
          <label key={option.value} className="pill">
            <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
