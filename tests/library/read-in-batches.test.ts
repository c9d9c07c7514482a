import { beforeEach, describe, expect, it } from 'vitest';
import type { LibraryContents } from '../../lib/annotation/library-contents.ts';
import { bundle } from '../../lib/exchange/bundle/write-bundle.ts';
import { readFile } from '../../lib/exchange/read-file.ts';
import { writeFile } from '../../lib/exchange/write-file.ts';
import type { ExportedPart } from '../../lib/library/exports/exported-part.ts';
import { libraryInBatches } from '../../lib/library/exports/read-in-batches.ts';
import { importFile } from '../../lib/library/imports/import-file.ts';
import { readLibrary } from '../../lib/library/reader.ts';
import { madeLibrary } from '../bench/library/made-library.ts';
import { inAnyOrder } from '../exchange/in-any-order.ts';
import { bundleOf } from './bundle-of.ts';
import { freshLibrary, unwrapped } from './fresh-library.ts';

const COLLECTION = 'urn:uuid:0190a6f2-0000-7000-8000-0000000000c1';
const when = '2026-02-04T10:00:00.000Z';

/** More articles than are read at once, of which some claims are in the bin, in a collection, or in conflict. */
function library(): LibraryContents {
  const { articles, annotations } = madeLibrary(1200);
  return {
    articles,
    annotations: annotations.map((one, at) => ({
      ...one,
      ...(at % 10 === 0 && { binned: when }),
      ...(at === 5 && { collections: [COLLECTION], tags: ['dam'] }),
    })),
    beside: annotations.slice(7, 8).map((one) => ({ ...one, note: 'made apart', modified: when })),
    collections: [{ id: COLLECTION, name: 'Floods', created: when, modified: when }],
    tagStyles: [
      { tag: 'dam', colour: 'blue' },
      { tag: 'elsewhere', colour: 'red' },
    ],
  };
}

async function exported(part: ExportedPart): Promise<LibraryContents> {
  const file = await writeFile(bundle, libraryInBatches(part), { now: when });
  return unwrapped(readFile('x.sayso.jsonl', await file.text())).records;
}

beforeEach(async () => {
  await freshLibrary();
  unwrapped(await importFile('x.sayso.jsonl', bundleOf(library())));
});

describe('a library read in batches', () => {
  it('is the whole library, with the bin', async () => {
    const { beside = [], ...kept } = await readLibrary();
    // A file does not tell the version that stands from those beside it; reading it finds out again.
    const all = { ...kept, annotations: [...kept.annotations, ...beside] };
    expect(inAnyOrder(await exported({ withBin: true }))).toEqual(inAnyOrder(all));
  });

  it('is what is not in the bin', async () => {
    const { annotations } = await exported({ withBin: false });
    expect(annotations).toHaveLength(1200 - 120 + 1);
    expect(annotations.some(({ binned }) => binned !== undefined)).toBe(false);
  });

  it('is a selection, with the collections and colours that it needs and no others', async () => {
    const ids = library().annotations.map(({ id }) => id);
    const only = new Set([ids[5] ?? '', ids[999] ?? '', 'urn:uuid:gone']);
    const { articles, annotations, collections, tagStyles } = await exported({ withBin: false, only });
    expect(annotations.map(({ id }) => id).sort()).toEqual([ids[5], ids[999]]);
    expect(articles).toHaveLength(2);
    expect(collections).toMatchObject([{ name: 'Floods' }]);
    expect(tagStyles).toEqual([{ tag: 'dam', colour: 'blue' }]);
  });
});

describe('writing a file', () => {
  it('tells how far it is', async () => {
    let claims = 0;
    const onProgress = (more: number) => {
      claims += more;
    };
    await writeFile(bundle, libraryInBatches({ withBin: true }), { now: when }, { onProgress });
    expect(claims).toBe(1200);
  });

  it('ends when it is cancelled', async () => {
    const cancelling = new AbortController();
    const writing = writeFile(
      bundle,
      libraryInBatches({ withBin: true }),
      { now: when },
      { signal: cancelling.signal, onProgress: () => cancelling.abort(new Error('cancelled')) },
    );
    await expect(writing).rejects.toThrow('cancelled');
  });
});
