import { parseQuery } from '../../../lib/library/search/query.ts';
import { type SearchRequest, SORTS, type Sort } from '../../../lib/library/search/search-request.ts';
import { IconButton } from '../../controls/button.tsx';
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

const isTyped = ({ query }: SearchRequest): boolean => parseQuery(query).words.length > 0;

/** Where no word was typed that something could match best, what was saved last comes first. */
export const sortShown = (request: SearchRequest): Sort =>
  request.sort === 'best' && !isTyped(request) ? 'saved' : request.sort;

interface SortChoiceProps {
  readonly request: SearchRequest;
  readonly onChoose: (request: SearchRequest) => void;
}

export function SortChoice({ request, onChoose }: SortChoiceProps) {
  const { reversed, ...rest } = request;
  const offered = SORTS.filter((sort) => isTyped(request) || sort !== 'best');
  const choose = (name: string) => {
    const sort = offered.find((one) => one === name) ?? 'best';
    onChoose({ ...rest, sort: sort === 'saved' && !isTyped(request) ? 'best' : sort });
  };
  return (
    <span class="sort row">
      <label class="row">
        <span class="small">{t('sort.title')}</span>
        <select value={sortShown(request)} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          {offered.map((one) => (
            <option key={one} value={one}>
              {SORT_NAMES[one]()}
            </option>
          ))}
        </select>
      </label>
      <IconButton
        icon="reverse"
        label={t('sort.reverse')}
        pressed={reversed ?? false}
        onPress={() => onChoose(reversed ? rest : { ...rest, reversed: true })}
      />
    </span>
  );
}
