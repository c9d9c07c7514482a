import { useId, useRef } from 'preact/hooks';
import { type CompareFilter, isNarrowing, NO_FILTER } from '../../lib/compare/narrow.ts';
import { Button } from '../controls/button.tsx';
import { t } from '../wording/words.ts';
import type { FilterOptions } from './filter-options.ts';
import { FilterPick } from './filter-pick.tsx';

interface FilterBarProps {
  readonly filter: CompareFilter;
  readonly options: FilterOptions;
  /** How many rows are left. */
  readonly shown: number;
  /** `isTyped` while the reader is still at it. */
  readonly onFilter: (filter: CompareFilter, isTyped?: boolean) => void;
}

const LISTS = ['outlets', 'sources', 'tags'] as const;
const LIST_NAMES = {
  outlets: () => t('compare.outlet'),
  sources: () => t('compare.source'),
  tags: () => t('compare.tag'),
} as const;

/** Narrows down every view of a comparison at once. */
export function FilterBar({ filter, options, shown, onFilter }: FilterBarProps) {
  const bar = useRef<HTMLElement>(null);
  const clear = (next: CompareFilter) => {
    onFilter(next);
    // What was pressed is gone: the keyboard goes on from where the filter begins.
    bar.current?.querySelector('input')?.focus();
  };
  return (
    <search class="compare-filter" aria-label={t('compare.narrow')} ref={bar}>
      <input
        type="search"
        value={filter.words}
        aria-label={t('compare.filter')}
        placeholder={t('compare.filter')}
        onInput={({ currentTarget }) => onFilter({ ...filter, words: currentTarget.value }, true)}
      />
      {LISTS.filter((list) => options[list].length > 1).map((list) => (
        <FilterPick
          key={list}
          name={LIST_NAMES[list]()}
          options={options[list]}
          chosen={filter[list]}
          onChoose={(chosen) => onFilter({ ...filter, [list]: chosen })}
        />
      ))}
      <Day name={t('compare.from')} day={filter.from} onDay={(from) => onFilter(withDay(filter, { from }))} />
      <Day
        name={t('compare.until')}
        day={filter.until}
        onDay={(until) => onFilter(withDay(filter, { until }))}
      />
      <label>
        <input
          type="checkbox"
          checked={filter.onlyDifferingFigures}
          onChange={({ currentTarget }) =>
            onFilter({ ...filter, onlyDifferingFigures: currentTarget.checked })
          }
        />
        {t('compare.onlyDiffering')}
      </label>
      <span class="muted small" role="status">
        {shown === 0 ? t('compare.noMatchInFilter') : t('compare.shown', shown)}
      </span>
      <div class="filter-chips">
        {LISTS.flatMap((list) =>
          filter[list].map((value) => (
            <Button
              key={`${list} ${value}`}
              icon="close"
              label={t('compare.dropFilter', [LIST_NAMES[list](), value])}
              onPress={() => clear({ ...filter, [list]: filter[list].filter((one) => one !== value) })}
            >
              <bdi>{value}</bdi>
            </Button>
          )),
        )}
        {isNarrowing(filter) && (
          <Button look="plain" onPress={() => clear(NO_FILTER)}>
            {t('compare.clearFilter')}
          </Button>
        )}
      </div>
    </search>
  );
}

interface DayProps {
  readonly name: string;
  readonly day: string | undefined;
  readonly onDay: (day: string | undefined) => void;
}

function Day({ name, day, onDay }: DayProps) {
  const id = useId();
  return (
    <span class="filter-day">
      <label for={id}>{name}</label>
      <input
        id={id}
        type="date"
        value={day ?? ''}
        onChange={({ currentTarget }) => onDay(currentTarget.value || undefined)}
      />
    </span>
  );
}

function withDay(
  filter: CompareFilter,
  change: { readonly from?: string | undefined; readonly until?: string | undefined },
): CompareFilter {
  const { from, until, ...rest } = filter;
  const days = { from, until, ...change };
  return { ...rest, ...(days.from && { from: days.from }), ...(days.until && { until: days.until }) };
}
