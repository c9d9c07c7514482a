import type { Arranged, LibraryContents } from '../../annotation/library-contents.ts';
import { collectionNames } from '../collection-names.ts';
import type { ExportFormat, ExportOptions } from '../export-format.ts';
import { type ArticleRecords, arrangedIn, recordsByArticle } from '../export-source.ts';
import { cellsOf } from './cells.ts';
import { codeColumns } from './code-columns.ts';
import { type ClaimRow, COLUMNS, type Column } from './columns.ts';

/** What is told of each claim: what every table has, and the fields of the codebooks. */
export const claimColumns = ({ codebooks }: Arranged): readonly Column[] => [
  ...COLUMNS,
  ...codeColumns(codebooks),
];

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
export const lookAtTable: ExportFormat['look'] = (contents: LibraryContents, options: ExportOptions) => {
  const arranged = arrangedIn(contents);
  const columns = claimColumns(arranged);
  return {
    kind: 'table',
    columns: columns.map(({ name }) => name),
    rows: recordsByArticle(contents)
      .flatMap(claimRows(options, arranged))
      .map((row) => cellsOf(columns, row).map(String)),
  };
};
