import { codeKeys } from '../../../codebook/code-names.ts';
import { FACETS, type Facet } from '../facets.ts';
import { HAD, type QueryField } from '../query.ts';
import { dayOf, type LibraryRow, sourceNameOf } from '../search-record.ts';
import type { Column } from './column.ts';

/** What is known of a claim beside its words, to narrow searches by. */
const VALUES = {
  outlet: ({ article }) => [article.outlet],
  source: ({ annotation }) => [sourceNameOf(annotation)],
  organisation: ({ article }) => article.organisations.map(({ name }) => name),
  tag: ({ annotation }) => annotation.tags,
  stance: ({ annotation }) => [annotation.stance ?? ''],
  type: ({ annotation }) => [annotation.claim.sourceType],
  month: (row) => [dayOf(row).slice(0, 7)],
  otherSources: ({ annotation: { claim } }) => [claim.source?.text ?? '', ...claim.chain],
  host: ({ article }) => [hostOf(article.canonicalUrl)],
  acronym: ({ article }) => article.organisations.map(({ acronym = '' }) => acronym),
  author: ({ article }) => article.authors,
  cue: ({ annotation }) => [annotation.claim.stance],
  form: ({ annotation }) => [annotation.claim.form],
  status: ({ annotation }) => [annotation.status ?? ''],
  collection: ({ annotation }) => annotation.collections ?? [],
  code: ({ annotation }) => codeKeys(annotation.codes),
  has: hadBy,
} as const satisfies Readonly<Record<string, (row: LibraryRow) => readonly string[]>>;

export type ColumnName = keyof typeof VALUES;
export const COLUMN_NAMES = [
  ...FACETS,
  'otherSources',
  'host',
  'acronym',
  'author',
  'cue',
  'form',
  'status',
  'has',
] as const satisfies readonly ColumnName[];

export type Columns = Readonly<Record<ColumnName, Column>>;
/** A facet is a column of the same name. */
export const columnOf = (columns: Columns, facet: Facet): Column => columns[facet];

/**
 * Where a field that is named in a search is looked up. `in` tells the bin from the rest, and has no column; of
 * collections and codes the column has the ids, and the search has the names.
 */
export const SEARCHED_COLUMNS: Readonly<Record<Exclude<QueryField, 'in'>, readonly ColumnName[]>> = {
  source: ['source', 'otherSources'],
  outlet: ['outlet', 'host'],
  tag: ['tag'],
  collection: ['collection'],
  code: ['code'],
  organisation: ['organisation', 'acronym'],
  author: ['author'],
  stance: ['stance'],
  cue: ['cue'],
  type: ['type'],
  form: ['form'],
  status: ['status'],
  has: ['has'],
};

/** Names are found by a part of them, closed values by the whole. */
export const FOUND_WHOLE: ReadonlySet<QueryField> = new Set([
  'tag',
  'stance',
  'cue',
  'type',
  'form',
  'status',
  'code',
  'has',
]);

/** One thing made for each column. */
export function eachColumn<T>(make: (name: ColumnName) => T): Readonly<Record<ColumnName, T>> {
  return {
    outlet: make('outlet'),
    source: make('source'),
    organisation: make('organisation'),
    tag: make('tag'),
    stance: make('stance'),
    type: make('type'),
    month: make('month'),
    otherSources: make('otherSources'),
    host: make('host'),
    acronym: make('acronym'),
    author: make('author'),
    cue: make('cue'),
    form: make('form'),
    status: make('status'),
    collection: make('collection'),
    code: make('code'),
    has: make('has'),
  };
}

export function pushRow(columns: Columns, row: LibraryRow): void {
  for (const name of COLUMN_NAMES) columns[name].push(VALUES[name](row));
}

function hadBy({ annotation }: LibraryRow): readonly string[] {
  const { note, tags, stance, status, collections = [], codes = [], claim } = annotation;
  const had: Readonly<Record<(typeof HAD)[number], boolean>> = {
    note: note.trim() !== '',
    tag: tags.length > 0,
    stance: stance !== null,
    status: Boolean(status),
    figure: claim.figures.length > 0,
    collection: collections.length > 0,
    code: codes.length > 0,
  };
  return HAD.filter((name) => had[name]);
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');
