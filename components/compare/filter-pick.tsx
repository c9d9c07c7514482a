import { t } from '../wording/words.ts';

interface FilterPickProps {
  readonly name: string;
  readonly options: readonly string[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}

/** Adds a value to those chosen; what is chosen stands elsewhere, to be dropped there. */
export const FilterPick = ({ name, options, chosen, onChoose }: FilterPickProps) => (
  <select
    aria-label={name}
    value=""
    onChange={({ currentTarget }) => {
      const { value } = currentTarget;
      currentTarget.value = '';
      if (value !== '' && !chosen.includes(value)) onChoose([...chosen, value]);
    }}
  >
    <option value="">{t('compare.anyOf', [name])}</option>
    {options
      .filter((option) => !chosen.includes(option))
      .map((option) => (
        <option key={option} value={option}>
          {option}
        </option>
      ))}
  </select>
);
