import { withoutTexts } from '../exchange/export-source.ts';
import { EXPORT_FORMATS } from '../exchange/formats.ts';
import { writeFile } from '../exchange/write-file.ts';
import { problemOf } from './problems.ts';
import { libraryInBatches } from './read-in-batches.ts';
import type { ExportAsked, ExportNews } from './worker-export.ts';

/** In the worker: writes what the page asks for, and tells how far it is. */
export async function exporting(
  { format: id, part, withTexts, options }: ExportAsked,
  page: { postMessage(news: ExportNews): void },
): Promise<void> {
  try {
    const format = EXPORT_FORMATS.find((one) => one.id === id);
    if (!format) throw new Error(`No format is called ${id}.`);
    const whole = libraryInBatches(part);
    const file = await writeFile(format, withTexts ? whole : withoutTexts(whole), options, {
      onProgress: (claims) => page.postMessage({ kind: 'progress', claims }),
    });
    page.postMessage({ kind: 'written', file });
  } catch (error) {
    page.postMessage({ kind: 'failed', problem: problemOf(error) });
  }
}
