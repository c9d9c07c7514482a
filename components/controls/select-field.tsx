import { useId } from 'preact/hooks';

interface SelectFieldProps {
  readonly label: string;
  readonly chosen: string;
  /** Value and what it is called. */
  readonly options: readonly (readonly [string, string])[];
  readonly onChoose: (value: string) => void;
}

/** A choice of one, under its label. */
export function SelectField({ label, chosen, options, onChoose }: SelectFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={chosen} onChange={({ currentTarget: { value } }) => onChoose(value)}>
        {options.map(([value, name]) => (
          <option key={value} value={value} selected={value === chosen}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
