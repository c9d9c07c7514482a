import type { Arranged } from '../../annotation/library-contents.ts';
import type { CitedOrganisation, SavedArticle } from '../../annotation/saved-article.ts';
import { PAGE_KINDS } from '../../article/article.ts';
import { BOUNDS, type Figure, FORMS, SOURCE_TYPES } from '../../attribution/claim.ts';
import { ORGANISATION_KINDS } from '../../organisations/organisation.ts';
import { cellsOf } from '../csv/cells.ts';
import { claimColumns, claimRows } from '../csv/claim-rows.ts';
import { type Column, list, number, text, time } from '../csv/columns.ts';
import { writeRow } from '../csv/csv-text.ts';
import type { ExportOptions } from '../export-format.ts';
import type { ArticleRecords } from '../export-source.ts';

/** One table of a data package. */
export interface DataTable {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Pick<Column, 'name' | 'type' | 'means' | 'values'>[];
  /** The column by which other tables name its rows. */
  readonly primaryKey?: string;
  /** The column that names a row of another table. */
  readonly foreignKey?: { readonly column: string; readonly table: string; readonly of: string };
  readonly header: string;
  /** The lines of an article's rows. */
  readonly rows: (records: ArticleRecords) => string;
}

interface OrganisationRow extends CitedOrganisation {
  readonly article: string;
}
interface FigureRow extends Figure {
  readonly claim: string;
}

const ARTICLES: readonly Column<SavedArticle>[] = [
  text('id', 'Names the article; the same over export and import', ({ id }) => id),
  text('url', 'Its canonical address', ({ canonicalUrl }) => canonicalUrl),
  text('read_at', 'The address it was read at', ({ url }) => url),
  text('page_kind', 'What kind of page it is', ({ kind }) => kind, PAGE_KINDS),
  text('headline', 'As the page gives it', ({ headline }) => headline),
  text('outlet', 'Who published it', ({ outlet }) => outlet),
  list('authors', 'As the page gives them', ({ authors }) => authors),
  text('published', 'As the page gives it, mostly ISO 8601', ({ published = '' }) => published),
  text('modified', 'As the page gives it, mostly ISO 8601', ({ modified = '' }) => modified),
  text('language', 'BCP 47, as the page gives it', ({ language = '' }) => language),
  time('first_read', 'When it was first read to be saved', ({ firstRead }) => firstRead),
  time('last_read', 'When it was last read to be saved', ({ lastRead }) => lastRead),
  number('found', 'How many claims Sayso found in it', ({ sourcing }) => sourcing.claims),
  ...SOURCE_TYPES.map((type) =>
    number<SavedArticle>(
      `found_source_${type}`,
      `Of these, with a source of the type “${type}”`,
      (one) => one.sourcing.bySourceType[type],
    ),
  ),
  ...FORMS.map((form) =>
    number<SavedArticle>(`found_${form}`, `Of these, quoted ${form}`, (one) => one.sourcing.byForm[form]),
  ),
];

const ORGANISATIONS: readonly Column<OrganisationRow>[] = [
  text('article_id', 'The article that cites it', ({ article }) => article),
  text('name', 'As the article gives it in full', ({ name }) => name),
  text('acronym', 'Where the article gives one', ({ acronym = '' }) => acronym),
  text('kind', 'What kind of organisation it is', ({ kind }) => kind, ORGANISATION_KINDS),
  list('roles', 'source, addressee or named', ({ roles }) => roles),
  number('mentions', 'How often the article names it', ({ mentions }) => mentions),
  text('wikidata', 'Its Wikidata id, where known', ({ wikidata = '' }) => wikidata),
  text(
    'metonym',
    '“yes” where it is a place that stands for its government (“Washington said”)',
    ({ metonym }) => (metonym ? 'yes' : ''),
    ['yes'],
  ),
];

const FIGURES: readonly Column<FigureRow>[] = [
  text('claim_id', 'The claim that it stands in', ({ claim }) => claim),
  number('value', 'The number', ({ value }) => value),
  text('bound', 'At least, at most, about; empty where exact', ({ bound = '' }) => bound, BOUNDS),
  text('unit', 'As in the text', ({ unit = '' }) => unit),
  text('of', 'What is counted', ({ of = '' }) => of),
];

const OF_ARTICLE = { column: 'article_id', table: 'articles', of: 'id' };

/** The table with the most rows by far. */
export const claimsTable = (options: ExportOptions, arranged: Arranged): DataTable => ({
  ...tableOf('claims', 'Saved claims', claimColumns(arranged), claimRows(options, arranged)),
  primaryKey: 'id',
  foreignKey: OF_ARTICLE,
});

const tableOf = <Row>(
  name: string,
  title: string,
  columns: readonly Column<Row>[],
  rowsIn: (records: ArticleRecords) => readonly Row[],
): DataTable => ({
  name,
  title,
  columns,
  header: writeRow(columns.map((column) => column.name)),
  rows: (records) =>
    rowsIn(records)
      .map((row) => writeRow(cellsOf(columns, row)))
      .join(''),
});

const organisationsIn = ({ article }: ArticleRecords): readonly OrganisationRow[] =>
  article.organisations.map((organisation) => ({ ...organisation, article: article.id }));

const figuresIn = ({ annotations }: ArticleRecords): readonly FigureRow[] =>
  annotations.flatMap(({ id, claim }) => claim.figures.map((figure) => ({ ...figure, claim: id })));

export const OTHER_TABLES: readonly DataTable[] = [
  {
    ...tableOf('articles', 'The articles they stand in', ARTICLES, ({ article }) => [article]),
    primaryKey: 'id',
  },
  {
    ...tableOf('organisations', 'The organisations that these articles cite', ORGANISATIONS, organisationsIn),
    foreignKey: OF_ARTICLE,
  },
  {
    ...tableOf('figures', 'The figures in the claims', FIGURES, figuresIn),
    foreignKey: { column: 'claim_id', table: 'claims', of: 'id' },
  },
];
