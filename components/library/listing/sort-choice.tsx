import { parseQuery } from '../../../lib/library/search/query.ts';
import { type SearchRequest, SORTS, type Sort } from '../../../lib/library/search/search-request.ts';
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
  readonly request: SearchRequest;
  readonly onChoose: (sort: Sort) => void;
}

/** The best match is offered where words were typed that something can match; else it is what was saved last. */
export function SortChoice({ request, onChoose }: SortChoiceProps) {
  const isTyped = parseQuery(request.query).words.length > 0;
  const offered = SORTS.filter((sort) => isTyped || sort !== 'best');
  const choose = (name: string) => {
    const sort = offered.find((one) => one === name) ?? 'best';
    onChoose(sort === 'saved' && !isTyped ? 'best' : sort);
  };
  return (
    <label class="sort row">
      <span class="small">{t('sort.title')}</span>
      <select
        value={request.sort === 'best' && !isTyped ? 'saved' : request.sort}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {offered.map((one) => (
          <option key={one} value={one}>
            {SORT_NAMES[one]()}
          </option>
        ))}
      </select>
    </label>
  );
}
