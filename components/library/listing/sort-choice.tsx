import { SORTS, type Sort } from '../../../lib/library/search/search-request.ts';
import { t } from '../../wording/words.ts';

const SORT_NAMES: Readonly<Record<Sort, () => string>> = {
  best: () => t('sort.best'),
  saved: () => t('sort.saved'),
  oldest: () => t('sort.oldest'),
  changed: () => t('sort.changed'),
  published: () => t('sort.published'),
  source: () => t('sort.source'),
  outlet: () => t('sort.outlet'),
};

interface SortChoiceProps {
  readonly sort: Sort;
  readonly onChoose: (sort: Sort) => void;
}

export const SortChoice = ({ sort, onChoose }: SortChoiceProps) => (
  <label class="sort row">
    <span class="small">{t('sort.title')}</span>
    <select
      value={sort}
      onChange={({ currentTarget }) => onChoose(SORTS.find((one) => one === currentTarget.value) ?? 'best')}
    >
      {SORTS.map((one) => (
        <option key={one} value={one}>
          {SORT_NAMES[one]()}
        </option>
      ))}
    </select>
  </label>
);
