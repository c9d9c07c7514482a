import { useId } from 'preact/hooks';
import { Icon, type IconName } from './icon.tsx';

export interface Option<Value extends string> {
  readonly value: Value;
  readonly title: string;
  readonly icon?: IconName;
}

interface ChoiceProps<Value extends string> {
  readonly legend: string;
  readonly options: readonly Option<Value>[];
  readonly chosen: Value | null;
  /** Pressing the chosen one again takes it back. */
  readonly clearable?: boolean;
  readonly onChoose: (value: Value | null) => void;
}

/** A few values side by side, one of which may be chosen. The browser's own radio buttons do the keys. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { legend, options, chosen, clearable = false, onChoose } = props;
  const name = useId();
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      <div class="choice-options">
        {options.map(({ value, title, icon }) => (
          <label key={value} data-value={value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === chosen}
              onChange={() => onChoose(value)}
              onClick={() => clearable && value === chosen && onChoose(null)}
            />
            <span>
              {icon && <Icon name={icon} />}
              {title}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
