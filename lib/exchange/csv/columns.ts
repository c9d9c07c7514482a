import { ANNOTATION_ORIGINS, type Annotation, READER_STANCES } from '../../annotation/annotation.ts';
import type { SavedArticle } from '../../annotation/saved-article.ts';
import { PAGE_KINDS } from '../../article/article.ts';
import { ACTS, CUE_STANCES, FORMS, SOURCE_TYPES } from '../../attribution/claim.ts';
import { codersOf } from '../../codebook/coders.ts';

/** What a row of a table of claims is made of. */
export interface ClaimRow {
  readonly annotation: Annotation;
  readonly article: SavedArticle;
  /** Names, not ids. */
  readonly collections: readonly string[];
  readonly creator: string;
}

/** `time` is ISO 8601 in UTC, or empty; a `list` is of text. */
export type ColumnType = 'text' | 'number' | 'time' | 'list';

export interface Column<Row = ClaimRow> {
  readonly name: string;
  readonly type: ColumnType;
  /** For the data dictionary. */
  readonly means: string;
  /** A number, too, may be left out. */
  readonly mayBeEmpty?: true;
  /** Where there are no others. */
  readonly values?: readonly string[];
  readonly cell: (row: Row) => string | number | readonly string[];
}

export const text = <Row>(
  name: string,
  means: string,
  cell: (row: Row) => string,
  values?: readonly string[],
): Column<Row> => ({ name, type: 'text', means, cell, ...(values && { values }) });
export const number = <Row>(name: string, means: string, cell: (row: Row) => number): Column<Row> => ({
  name,
  type: 'number',
  means,
  cell,
});
export const list = <Row>(
  name: string,
  means: string,
  cell: (row: Row) => readonly string[],
): Column<Row> => ({
  name,
  type: 'list',
  means,
  cell,
});
export const time = <Row>(name: string, means: string, cell: (row: Row) => string): Column<Row> => ({
  ...text(name, means, cell),
  type: 'time',
});

/** What a spreadsheet shows of each claim; explained in docs/formats, too. */
export const COLUMNS: readonly Column[] = [
  text('id', 'Names the annotation; the same over export and import', ({ annotation }) => annotation.id),
  text('outlet', 'Who published the article', ({ article }) => article.outlet),
  text('headline', 'Of the article', ({ article }) => article.headline),
  list('authors', 'Of the article', ({ article }) => article.authors),
  text('published', 'As the page gives it, mostly ISO 8601', ({ article }) => article.published ?? ''),
  text('url', "The article's canonical address", ({ article }) => article.canonicalUrl),
  text('article_id', 'Names the article; the same over export and import', ({ article }) => article.id),
  text('language', 'BCP 47, as the page gives it', ({ article }) => article.language ?? ''),
  text('page_kind', 'What kind of page it is', ({ article }) => article.kind, PAGE_KINDS),
  text(
    'source',
    "The source's words in the text; empty where none is named",
    ({ annotation: { claim } }) => claim.source?.text ?? '',
  ),
  text(
    'source_name',
    'The name that these words stand for, else the words',
    ({ annotation: { claim } }) => claim.source?.name ?? claim.source?.text ?? '',
  ),
  text(
    'source_type',
    'What kind of source it is',
    ({ annotation }) => annotation.claim.sourceType,
    SOURCE_TYPES,
  ),
  text('chain', 'Who cites whom, outermost first', ({ annotation }) => annotation.claim.chain.join(' > ')),
  text(
    'cue',
    'The words that say that something is said',
    ({ annotation: { claim } }) => claim.cue?.text ?? '',
  ),
  text(
    'cue_stance',
    "The writer's stance, as the cue has it",
    ({ annotation }) => annotation.claim.stance,
    CUE_STANCES,
  ),
  text('content', 'What is said; … between the pieces of a broken quotation', ({ annotation }) =>
    annotation.claim.content.map((piece) => piece.text).join(' … '),
  ),
  text('form', 'How it is quoted', ({ annotation }) => annotation.claim.form, FORMS),
  text('act', 'Said, or thought and wanted', ({ annotation }) => annotation.claim.act, ACTS),
  text('figures', 'Number, unit and what is counted', ({ annotation }) =>
    annotation.claim.figures.map(figureText).join('; '),
  ),
  text('sentence', 'The sentence around it', ({ annotation }) => annotation.claim.sentence),
  number(
    'confidence',
    'How sure Sayso is that this is a claim, 0 to 1',
    ({ annotation }) => annotation.claim.confidence,
  ),
  list('tags', "The reader's", ({ annotation }) => annotation.tags),
  text('note', "The reader's, in Markdown", ({ annotation }) => annotation.note),
  text(
    'reader_stance',
    'Whether the reader agrees',
    ({ annotation }) => annotation.stance ?? '',
    READER_STANCES,
  ),
  text(
    'status',
    "How far the reader is with it, in the reader's word",
    ({ annotation }) => annotation.status ?? '',
  ),
  list('collections', 'The collections it is in, by name', ({ collections }) => collections),
  list('coders', 'Who gave its codes, by name; an id where nobody was named', ({ annotation }) =>
    codersOf(annotation.codes),
  ),
  text(
    'origin',
    'Found by Sayso, corrected or added by the reader',
    ({ annotation }) => annotation.origin,
    ANNOTATION_ORIGINS,
  ),
  text('creator', 'Whose annotation it is, as set in the settings', ({ creator }) => creator),
  time('created', 'When it was saved', ({ annotation }) => annotation.created),
  time('modified', 'When it was changed last', ({ annotation }) => annotation.modified),
  time('binned', 'When it was put into the bin', ({ annotation }) => annotation.binned ?? ''),
];

/** The whole records, by which Sayso reads its CSV back without loss. */
export const RECORD_COLUMNS: readonly Column[] = [
  text('annotation_json', 'The whole annotation, as in a bundle', ({ annotation }) =>
    JSON.stringify(annotation),
  ),
  text('article_json', 'The whole article, as in a bundle', ({ article }) => JSON.stringify(article)),
];

const BOUND_SIGNS = { min: '≥ ', max: '≤ ', about: '~ ' } as const;

const figureText = ({ value, bound, unit, of }: Annotation['claim']['figures'][number]): string =>
  [`${bound ? BOUND_SIGNS[bound] : ''}${value}`, unit, of].filter((part) => part !== undefined).join(' ');
