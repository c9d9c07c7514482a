import { useState } from 'preact/hooks';
import type { Comparison } from '../../lib/compare/comparison.ts';
import { t } from '../wording/words.ts';
import { ClaimMatrix } from './claim-matrix.tsx';
import { claimTable } from './compare-tables.ts';
import { filterRows, hasDifferingFigures, type RowFilter } from './row-filter.ts';
import { TableView } from './table-view.tsx';

interface ClaimViewProps {
  readonly comparison: Comparison;
  readonly onReveal: (annotation: string) => void;
}

/** The matrix with its filter. */
export function ClaimView({ comparison, onReveal }: ClaimViewProps) {
  const [filter, setFilter] = useState<RowFilter>({ words: '', onlyDifferingFigures: false });
  const rows = filterRows(comparison.rows, filter);
  return (
    <>
      <search class="compare-filter">
        <input
          type="search"
          value={filter.words}
          aria-label={t('compare.filter')}
          placeholder={t('compare.filter')}
          onInput={({ currentTarget }) => setFilter({ ...filter, words: currentTarget.value })}
        />
        {comparison.rows.some(hasDifferingFigures) && (
          <label>
            <input
              type="checkbox"
              checked={filter.onlyDifferingFigures}
              onChange={({ currentTarget }) =>
                setFilter({ ...filter, onlyDifferingFigures: currentTarget.checked })
              }
            />
            {t('compare.onlyDiffering')}
          </label>
        )}
        <span class="muted small" role="status">
          {rows.length === 0 ? t('compare.noMatchInFilter') : t('compare.shown', rows.length)}
        </span>
      </search>
      <TableView data={claimTable(comparison, rows)}>
        <ClaimMatrix comparison={comparison} rows={rows} onReveal={onReveal} />
      </TableView>
    </>
  );
}
