import { useRef, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, LIBRARY_COLUMNS, type LibraryColumn } from '../../../lib/settings/settings.ts';
import { IconButton } from '../../controls/button.tsx';
import { useEscape } from '../../controls/use-keys.ts';
import { t } from '../../wording/words.ts';
import type { ColumnPorts } from '../library-ports.ts';
import type { Layout } from '../place.ts';
import { COLUMNS } from './table-columns.tsx';

interface LayoutChoiceProps {
  readonly layout: Layout;
  readonly onChoose: (layout: Layout) => void;
}

export const LayoutChoice = ({ layout, onChoose }: LayoutChoiceProps) => (
  <fieldset class="layouts">
    <legend class="unseen">{t('layout.title')}</legend>
    {(['cards', 'table'] as const).map((one) => (
      <IconButton
        key={one}
        icon={one}
        label={LAYOUT_NAMES[one]()}
        pressed={one === layout}
        onPress={() => onChoose(one)}
      />
    ))}
  </fieldset>
);

const LAYOUT_NAMES: Readonly<Record<Layout, () => string>> = {
  cards: () => t('layout.cards'),
  table: () => t('layout.table'),
};

interface ColumnChoiceProps {
  readonly columns: readonly LibraryColumn[];
  readonly onChoose: (columns: readonly LibraryColumn[]) => void;
}

/** What the table shows beside the claims. */
export function ColumnChoice({ columns, onChoose }: ColumnChoiceProps) {
  const choice = useRef<HTMLDetailsElement>(null);
  const summary = useRef<HTMLElement>(null);
  useEscape(choice, () => {
    if (choice.current) choice.current.open = false;
    summary.current?.focus();
  });
  return (
    <details class="column-choice" ref={choice}>
      <summary ref={summary}>{t('column.choose')}</summary>
      <ul>
        {LIBRARY_COLUMNS.map((column) => (
          <li key={column}>
            <label>
              <input
                type="checkbox"
                checked={columns.includes(column)}
                onChange={({ currentTarget: { checked } }) =>
                  onChoose(
                    LIBRARY_COLUMNS.filter((one) => (one === column ? checked : columns.includes(one))),
                  )
                }
              />
              {COLUMNS[column].title()}
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The columns that the reader chose, kept for the next time. */
export function useColumns(ports: ColumnPorts | undefined) {
  const [columns, setColumns] = useState(ports?.chosen ?? DEFAULT_SETTINGS.libraryColumns);
  const choose = (chosen: readonly LibraryColumn[]) => {
    setColumns(chosen);
    void ports?.keep(chosen);
  };
  return [columns, choose] as const;
}
