import fc from 'fast-check';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { recordsByArticle } from '../../../lib/exchange/export-source.ts';
import { contents } from '../arbitraries.ts';
import { SAMPLE_LIBRARY, writtenBytes } from './written.ts';

const rowsIn = async (bytes: Uint8Array<ArrayBuffer>) => parquetReadObjects({ file: bytes.buffer });

/** This reader takes a leading mark for no part of the text. */
const asRead = (text: string) => text.replace(/^\ufeff/, '').replace(/\p{Surrogate}/gu, '\ufffd');

describe('a Parquet reader', () => {
  it('reads text, numbers, times and lists as what they are', async () => {
    expect(await rowsIn(await writtenBytes('parquet', SAMPLE_LIBRARY))).toMatchObject([
      {
        outlet: 'The Courier',
        source_name: 'Tom Reed',
        tags: ['flood'],
        collections: ['Floods; rivers'],
        confidence: expect.any(Number),
        created: new Date('2026-02-04T08:00:00.000Z'),
        status: 'checked',
      },
    ]);
  });

  it('reads a row for each claim of any library, an empty one too', async () => {
    await fc.assert(
      fc.asyncProperty(contents, async (library) => {
        const rows = await rowsIn(await writtenBytes('parquet', library));
        const inOrder = recordsByArticle(library).flatMap(({ annotations }) => annotations);
        expect(rows.map(({ note, tags, binned }) => ({ note, tags, binned: binned ?? undefined }))).toEqual(
          inOrder.map(({ note, tags, binned }) => ({
            note: asRead(note),
            tags: tags.map(asRead),
            binned: binned === undefined ? undefined : new Date(binned),
          })),
        );
      }),
      { numRuns: 20 },
    );
    expect(await rowsIn(await writtenBytes('parquet', { articles: [], annotations: [] }))).toEqual([]);
  });
});
