import type { ComponentChildren } from 'preact';
import type { LibraryRow } from '../../../lib/library/search/search-record.ts';
import type { SearchRequest, Sort } from '../../../lib/library/search/search-request.ts';
import type { LibraryColumn } from '../../../lib/settings/settings.ts';
import { statusName } from '../../claim/status-names.ts';
import { CodesOfClaim } from '../../codebook/codes-in-short.tsx';
import { TagMark } from '../../controls/tag-mark.tsx';
import { SourceMark } from '../../source/source-mark.tsx';
import { shortDate } from '../../wording/formats.ts';
import { READER_STANCE_NAMES } from '../../wording/names.ts';
import { t } from '../../wording/words.ts';
import { ArticleLink } from './article-line.tsx';
import { sourceOf, wordsOf } from './library-rows.ts';
import { sortShown } from './sort-choice.tsx';

export interface TableColumn {
  readonly title: () => string;
  /** Of the width that is left, how much it takes beside the others. */
  readonly share: number;
  /** How the list is sorted by it, if it can be. */
  readonly sort?: Sort;
  readonly show: (row: LibraryRow, tabIndex: 0 | -1) => ComponentChildren;
}

/** The claims themselves are always shown. */
export type ShownColumn = LibraryColumn | 'claim';

/** The claims stand after who makes them. */
export function shownColumns(chosen: readonly LibraryColumn[]): readonly ShownColumn[] {
  const rest = chosen.filter((column) => column !== 'source');
  return chosen.includes('source') ? ['source', 'claim', ...rest] : ['claim', ...rest];
}

/** What one share of the width needs, in CSS pixels, for words to be read in it. */
const LEGIBLE = 88;

/** The first columns that there is room for, in CSS pixels; the rest come as the window grows. */
export function fitting(shown: readonly ShownColumn[], width: number): readonly ShownColumn[] {
  let left = width;
  return shown.filter((column, index) => {
    left -= COLUMNS[column].share * LEGIBLE;
    return left >= 0 || column === 'claim' || index === 0;
  });
}

export const COLUMNS: Readonly<Record<ShownColumn, TableColumn>> = {
  source: {
    title: () => t('column.source'),
    share: 1.3,
    sort: 'source',
    show: (row) => (
      <>
        <b dir="auto">{sourceOf(row) || t('claims.noSource')}</b>
        <SourceMark type={row.annotation.claim.sourceType} />
      </>
    ),
  },
  claim: {
    title: () => t('column.claim'),
    share: 3,
    show: (row) => (
      <span class="quote" dir="auto">
        {wordsOf(row)}
      </span>
    ),
  },
  outlet: {
    title: () => t('column.outlet'),
    share: 1,
    sort: 'outlet',
    show: ({ article }) => <bdi>{article.outlet}</bdi>,
  },
  headline: {
    title: () => t('column.headline'),
    share: 1.6,
    show: (row, tabIndex) => <ArticleLink row={row} tabIndex={tabIndex} />,
  },
  published: {
    title: () => t('column.published'),
    share: 0.8,
    sort: 'published',
    show: ({ article }) => shortDate(article.published),
  },
  tags: {
    title: () => t('column.tags'),
    share: 1,
    show: ({ annotation }) => annotation.tags.map((tag) => <TagMark key={tag} tag={tag} />),
  },
  codes: {
    title: () => t('column.codes'),
    share: 1.2,
    show: ({ annotation }) => <CodesOfClaim codes={annotation.codes} />,
  },
  status: {
    title: () => t('column.status'),
    share: 0.7,
    show: ({ annotation: { status } }) => (status ? statusName(status) : undefined),
  },
  stance: {
    title: () => t('column.stance'),
    share: 0.7,
    show: ({ annotation: { stance } }) => (stance ? READER_STANCE_NAMES[stance]() : undefined),
  },
  note: {
    title: () => t('column.note'),
    share: 1.4,
    show: ({ annotation }) => <span dir="auto">{annotation.note}</span>,
  },
  saved: {
    title: () => t('column.saved'),
    share: 0.8,
    sort: 'saved',
    show: ({ annotation }) => shortDate(annotation.created),
  },
  changed: {
    title: () => t('column.changed'),
    share: 0.8,
    sort: 'changed',
    show: ({ annotation }) => shortDate(annotation.modified),
  },
};

/** Names go up from A at first, days down from the newest. */
const isName = (sort: Sort): boolean => sort === 'source' || sort === 'outlet';

type Direction = 'ascending' | 'descending';

/** How the list is sorted by a column now; nothing where it is sorted by another. */
export function directionBy(request: SearchRequest, sort: Sort): Direction | undefined {
  const now = sortShown(request);
  const isReversed = request.reversed ?? false;
  if (sort === 'saved' && now === 'oldest') return isReversed ? 'descending' : 'ascending';
  if (sort !== now) return undefined;
  return isName(sort) !== isReversed ? 'ascending' : 'descending';
}

/** By this column; pressed again, the other way round. */
export function sortedBy(
  { reversed: _, ...request }: SearchRequest,
  sort: Sort,
  now?: Direction,
): SearchRequest {
  const first: Direction = isName(sort) ? 'ascending' : 'descending';
  return { ...request, sort, ...(now === first && { reversed: true }) };
}
