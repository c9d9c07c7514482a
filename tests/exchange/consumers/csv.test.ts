import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordsByArticle } from '../../../lib/exchange/export-source.ts';
import { contents } from '../arbitraries.ts';
import { SAMPLE_LIBRARY, writtenText } from './written.ts';

type Row = Readonly<Record<string, string>>;
const rowsIn = (text: string): readonly Row[] => parse(text, { columns: true, bom: true });

describe('a CSV parser', () => {
  it('reads a row for each claim, with its words as they are', async () => {
    await fc.assert(
      fc.asyncProperty(contents, async (library) => {
        const rows = rowsIn(await writtenText('csv', library));
        const inOrder = recordsByArticle(library).flatMap(({ annotations }) => annotations);
        expect(rows.map(({ id }) => id)).toEqual(inOrder.map(({ id }) => id));
        // One leading apostrophe is what keeps a spreadsheet from running the cell.
        expect(rows.map(({ note = '' }) => note.replace(/^'/, ''))).toEqual(inOrder.map(({ note }) => note));
        expect(rows.some((row) => Object.values(row).some((cell) => /^[=+@\t\r|%]/.test(cell)))).toBe(false);
      }),
      { numRuns: 25 },
    );
  });

  it('finds status and collections in columns of their own', async () => {
    expect(rowsIn(await writtenText('csv', SAMPLE_LIBRARY))).toMatchObject([
      { status: 'checked', collections: 'Floods\\; rivers', tags: 'flood', source_name: 'Tom Reed' },
    ]);
  });
});
