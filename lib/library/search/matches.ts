import { isOn } from './days.ts';
import type { FieldFilter, Query, QueryField } from './query.ts';
import { dayOf, type LibraryRow, sourceNameOf, unspaced, wholeTextOf } from './search-record.ts';

/** What a row has under each field that can be named. */
const VALUES: { readonly [F in QueryField]: (row: LibraryRow) => readonly string[] } = {
  source: ({ annotation }) => [
    sourceNameOf(annotation),
    annotation.claim.source?.text ?? '',
    ...annotation.claim.chain,
  ],
  outlet: ({ article }) => [article.outlet, hostOf(article.canonicalUrl)],
  tag: ({ annotation }) => annotation.tags,
  organisation: ({ article }) => article.organisations.flatMap(({ name, acronym = '' }) => [name, acronym]),
  author: ({ article }) => article.authors,
  stance: ({ annotation }) => [annotation.stance ?? 'none'],
  cue: ({ annotation }) => [annotation.claim.stance],
  type: ({ annotation }) => [annotation.claim.sourceType],
  form: ({ annotation }) => [annotation.claim.form],
  in: ({ annotation }) => [annotation.binned === undefined ? 'library' : 'bin'],
};

/** Names are found by a part of them, closed values by the whole. */
const WHOLE: ReadonlySet<QueryField> = new Set(['tag', 'stance', 'cue', 'type', 'form', 'in']);

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');

const has = ({ field, value }: FieldFilter, row: LibraryRow): boolean =>
  VALUES[field](row).some((given) => {
    const lower = given.toLowerCase();
    return WHOLE.has(field) ? lower === value : lower.includes(value);
  });

/** Everything of a query but its words, which the index finds. Whoever does not ask for the bin does not get it. */
export function matcherOf(query: Query): (row: LibraryRow) => boolean {
  const phrases = query.phrases.map(unspaced);
  const excluded = query.excluded.map(unspaced);
  const asksForBin = query.filters.some(({ field }) => field === 'in');
  const readsText = phrases.length + excluded.length > 0;

  return (row) => {
    if (!asksForBin && row.annotation.binned !== undefined) return false;
    if (!isOn(dayOf(row), query.days)) return false;
    if (!query.filters.every((filter) => has(filter, row) !== filter.excluded)) return false;
    if (!readsText) return true;
    const text = wholeTextOf(row);
    const stands = (phrase: string) => text.includes(phrase);
    return phrases.every(stands) && !excluded.some(stands);
  };
}
