/** A row of radio buttons under one legend, each with a note below it where there is one. */
import { useId } from 'react';

interface ChoiceRowProps<T extends string | number> {
  legend: string;
  value: T;
  options: readonly { value: T; label: string; note?: { readonly figure: string; readonly text: string } }[];
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
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              aria-describedby={option.note === undefined ? undefined : `${name}-${option.value}`}
              onChange={() => onChange(option.value)}
            />
            <span>
              {option.label}
              {option.note !== undefined && <small aria-hidden="true">{option.note.figure}</small>}
            </span>
            {option.note !== undefined && (
              <span id={`${name}-${option.value}`} hidden>
                {option.note.text}
              </span>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
