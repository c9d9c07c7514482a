import { PAGE } from '../../../components/library/listing/listing.ts';
import { bundle } from '../../../lib/exchange/bundle/write-bundle.ts';
import { importFile } from '../../../lib/library/imports/import-file.ts';
import { closeLibrary } from '../../../lib/library/open-library.ts';
import { newestRows, rowsById } from '../../../lib/library/paging.ts';
import { SearchDesk } from '../../../lib/library/search/search-desk.ts';
import { NOTHING_CHOSEN, type SearchRequest } from '../../../lib/library/search/search-request.ts';
import { saveClaims } from '../../../lib/library/writer.ts';
import type { Result } from '../../../lib/result.ts';
import { forgetGarbage, heapBytes, watchPage } from '../watched-page.ts';
import { madeLibrary, madeSave, QUERIES } from './made-library.ts';

/** Milliseconds, unless the name says otherwise. */
export type Measurements = Readonly<Record<string, number>>;

/** Runs in the browser, on an empty library. */
export async function measure(count: number): Promise<Measurements> {
  const library = madeLibrary(count);
  const [file, exporting] = await timed(() => new Blob([...bundle.write(library, { now: NOW })]).text());
  await forgetGarbage();
  const watch = watchPage();
  const [imported, importing] = await timed(() => importFile('made.jsonl', file));
  const { heap: importHeap } = watch.end();
  told(imported);
  await closeLibrary();
  const [, opening] = await timed(() => newestRows(PAGE));
  const [, indexing] = await timed(() => new SearchDesk().find(asking(''), 0, PAGE));
  const desk = new SearchDesk();
  const [, reopening] = await timed(() => desk.find(asking(''), 0, PAGE));
  // What the reader types comes later than what the desk makes ready for it.
  await new Promise((resolve) => setTimeout(resolve, 1000));

  const searches: number[] = [];
  const shown: number[] = [];
  for (let round = 0; round < 5; round++) {
    for (const [at, query] of QUERIES.entries()) {
      // Each with a facet of its own, so that no answer is the last one again.
      const request = {
        ...asking(query),
        chosen: { ...NOTHING_CHOSEN, outlet: [`Outlet ${round + at}`, ''] },
      };
      const asked = round === 0 ? asking(query) : request;
      const [{ ids }, took] = await timed(() => desk.find(asked, 0, PAGE));
      searches.push(took);
      shown.push(took + (await timed(() => rowsById(ids)))[1]);
    }
  }
  const saves: number[] = [];
  for (let number = 0; number < 100; number++) {
    const [saved, took] = await timed(() => saveClaims(...madeSave(count, number)));
    told(saved);
    saves.push(took);
  }
  await forgetGarbage();
  return {
    exporting,
    importing,
    'first rows': opening,
    'index made': indexing,
    'index from disk': reopening,
    'search p50': quantile(searches, 0.5),
    'search p95': quantile(searches, 0.95),
    'search and rows p95': quantile(shown, 0.95),
    'save p50': quantile(saves, 0.5),
    'save p95': quantile(saves, 0.95),
    'file MB': file.length / 1e6,
    'import heap MB': importHeap,
    'heap MB': heapBytes() / 1e6,
  };
}

const asking = (query: string): SearchRequest => ({ query, chosen: NOTHING_CHOSEN, sort: 'best' });

const NOW = '2026-03-01T12:00:00.000Z';

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const start = performance.now();
  const value = await work();
  return [value, performance.now() - start];
}

function told<T>(result: Result<T>): void {
  if (!result.ok) throw new Error(result.problem.message);
}

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? Number.NaN;
