import type { Arranged, LibraryContents } from '../../annotation/library-contents.ts';
import { collectionNames } from '../collection-names.ts';
import type { ExportFormat, ExportOptions } from '../export-format.ts';
import { type ArticleRecords, arrangedIn, recordsByArticle } from '../export-source.ts';
import { cellsOf } from './cells.ts';
import { type ClaimRow, COLUMNS } from './columns.ts';

/** The rows of an article's claims. */
export function claimRows(
  { creator = '' }: ExportOptions,
  arranged: Arranged,
): (records: ArticleRecords) => readonly ClaimRow[] {
  const namesOf = collectionNames(arranged);
  return ({ article, annotations }) =>
    annotations.map((annotation) => ({ annotation, article, collections: namesOf(annotation), creator }));
}

/** The first rows, for the formats that are tables. */
export const lookAtTable: ExportFormat['look'] = (contents: LibraryContents, options: ExportOptions) => ({
  kind: 'table',
  columns: COLUMNS.map(({ name }) => name),
  rows: recordsByArticle(contents)
    .flatMap(claimRows(options, arrangedIn(contents)))
    .map((row) => cellsOf(COLUMNS, row).map(String)),
});
