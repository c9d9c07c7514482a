import { bundle } from '../../../lib/exchange/bundle/write-bundle.ts';
import { textOf } from '../../../lib/exchange/export-format.ts';
import { EXPORT_FORMATS } from '../../../lib/exchange/formats.ts';
import { writeFile } from '../../../lib/exchange/write-file.ts';
import { importFile } from '../../../lib/library/import-file.ts';
import { libraryInBatches } from '../../../lib/library/read-in-batches.ts';
import { madeLibrary } from '../library/made-library.ts';

export interface ExportMeasurement {
  readonly seconds: number;
  readonly 'file MB': number;
  readonly 'heap MB': number;
  readonly 'longest wait ms': number;
}

const NOW = '2026-03-01T12:00:00.000Z';
/** A turn that comes later than this was kept waiting by somebody. */
const EVERY_MS = 5;

/** Runs in the browser, on an empty library. */
export async function measure(count: number): Promise<Record<string, ExportMeasurement>> {
  await fill(count);
  const source = libraryInBatches({ withBin: true });
  const table: Record<string, ExportMeasurement> = {};
  for (const format of EXPORT_FORMATS) {
    await forgetGarbage();
    const watch = watchPage();
    const start = performance.now();
    const file = await writeFile(format, source, { now: NOW });
    const seconds = (performance.now() - start) / 1000;
    table[format.id] = { seconds: rounded(seconds), 'file MB': rounded(file.size / 1e6), ...watch.end() };
  }
  return table;
}

async function fill(count: number): Promise<void> {
  const imported = await importFile(
    'made.sayso.jsonl',
    textOf(bundle.write(madeLibrary(count), { now: NOW })),
  );
  if (!imported.ok) throw new Error(imported.problem.message);
}

/** Looks at the clock and at the heap as often as the page lets it. */
function watchPage() {
  const before = heapBytes();
  let most = before;
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last - EVERY_MS);
    last = now;
    most = Math.max(most, heapBytes());
  }, EVERY_MS);
  return {
    end() {
      clearInterval(timer);
      return { 'heap MB': rounded((most - before) / 1e6), 'longest wait ms': rounded(longest) };
    },
  };
}

async function forgetGarbage(): Promise<void> {
  const collect: unknown = Reflect.get(globalThis, 'gc');
  if (typeof collect === 'function') collect();
  await new Promise((resolve) => setTimeout(resolve, 100));
}

/** Chromium alone tells. */
const heapBytes = (): number =>
  'memory' in performance &&
  typeof performance.memory === 'object' &&
  performance.memory !== null &&
  'usedJSHeapSize' in performance.memory
    ? Number(performance.memory.usedJSHeapSize)
    : Number.NaN;

const rounded = (value: number): number => Math.round(value * 10) / 10;
