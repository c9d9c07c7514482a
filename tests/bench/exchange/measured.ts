import { bundle } from '../../../lib/exchange/bundle/write-bundle.ts';
import { textOf } from '../../../lib/exchange/export-format.ts';
import { EXPORT_FORMATS } from '../../../lib/exchange/formats.ts';
import { writeFile } from '../../../lib/exchange/write-file.ts';
import { importFile } from '../../../lib/library/import-file.ts';
import { libraryInBatches } from '../../../lib/library/read-in-batches.ts';
import { madeLibrary } from '../library/made-library.ts';
import { forgetGarbage, watchPage } from '../watched-page.ts';

export interface ExportMeasurement {
  readonly seconds: number;
  readonly 'file MB': number;
  readonly 'heap MB': number;
  readonly 'longest wait ms': number;
}

const NOW = '2026-03-01T12:00:00.000Z';

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
    const { heap, wait } = watch.end();
    table[format.id] = {
      seconds: rounded(seconds),
      'file MB': rounded(file.size / 1e6),
      'heap MB': rounded(heap),
      'longest wait ms': rounded(wait),
    };
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

const rounded = (value: number): number => Math.round(value * 10) / 10;
