import { done, type Result } from '../../result.ts';
import { collectRecords } from '../collect-records.ts';
import { type ForeignAnnotation, isWebPage, recordsOf, wordingOf } from '../foreign-record.ts';
import type { ImportedRecords, RowProblem } from '../import-format.ts';
import { nothingInTable, unknownFile } from '../import-problems.ts';
import type { ColumnMapping, ColumnRole } from './column-roles.ts';
import { rowsIn, tableIn } from './table-file.ts';

/** The claims in a table whose columns the reader has named. Rows that hold none are left out, and said to be. */
export function readTable(fileName: string, text: string, mapping: ColumnMapping): Result<ImportedRecords> {
  const table = tableIn(text);
  if (!table) return unknownFile(fileName);
  const rows = rowsIn(text, table);
  if (!rows.ok) return rows;
  const claims: ForeignAnnotation[] = [];
  const rowProblems: RowProblem[] = [];
  for (const [row, cells] of rows.value) {
    const claim = claimIn(table.columns, cells, mapping);
    if (typeof claim === 'string') rowProblems.push({ row, problem: claim });
    else claims.push(claim);
  }
  if (claims.length === 0) return nothingInTable();
  const records = collectRecords(firstOfEach(claims).map(recordsOf), rowProblems.length);
  return done({ ...records, ...(rowProblems.length > 0 && { rowProblems }) });
}

function claimIn(
  columns: readonly string[],
  cells: readonly string[],
  mapping: ColumnMapping,
): ForeignAnnotation | RowProblem['problem'] {
  const cell = (role: ColumnRole): string => cells[mapping[role] ?? -1]?.trim() ?? '';
  const [content, url, source, published] = [cell('content'), cell('url'), cell('source'), cell('published')];
  if (content === '') return 'no-content';
  if (!isWebPage(url)) return 'no-address';
  const named = new Set(Object.values(mapping));
  const others = columns.flatMap((name, at) => {
    const value = cells[at] ?? '';
    return named.has(at) || value === '' || name === '__proto__' ? [] : [[name, value] as const];
  });
  const title = cell('headline');
  const [cue, outlet, author] = [cell('cue'), cell('outlet'), cell('author')];
  return {
    id: `table:${JSON.stringify([url, content, source])}`,
    url,
    pieces: [wordingOf(content)],
    tags: cell('tags')
      .split(/[;,|]/)
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
    note: cell('note'),
    ...(title && { title }),
    ...(source && { source }),
    ...(cue && { cue }),
    ...(outlet && { outlet }),
    ...(author && { author }),
    ...(published && { published, created: published }),
    ...(others.length > 0 && { unknown: { table: Object.fromEntries(others) } }),
  };
}

/** The same claim twice in one table is one. */
const firstOfEach = (claims: readonly ForeignAnnotation[]): readonly ForeignAnnotation[] =>
  [...new Map(claims.toReversed().map((claim) => [claim.id, claim])).values()].toReversed();
