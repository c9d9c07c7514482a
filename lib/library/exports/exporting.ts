import { assignmentOf } from '../../exchange/assignment.ts';
import { type ExportSource, withoutTexts } from '../../exchange/export-source.ts';
import { EXPORT_FORMATS } from '../../exchange/formats.ts';
import { writeFile } from '../../exchange/write-file.ts';
import { problemOf } from '../problems.ts';
import { clearExports, roomOnDisk } from './export-room.ts';
import { libraryInBatches } from './read-in-batches.ts';
import type { ExportAsked, ExportNews, ExportOrder } from './worker-export.ts';

/** In the worker: writes what the page asks for, and tells how far it is. */
export async function exporting(
  { asked, room }: ExportOrder,
  page: { postMessage(news: ExportNews): void },
): Promise<void> {
  try {
    const format = EXPORT_FORMATS.find(({ id }) => id === asked.format);
    if (!format) throw new Error(`No format is called ${asked.format}.`);
    await clearExports();
    const onDisk = await roomOnDisk(room);
    const file = await writeFile(format, sourceOf(asked), asked.options, {
      ...(onDisk && { room: onDisk }),
      onProgress: (claims) => page.postMessage({ kind: 'progress', claims }),
    });
    page.postMessage({ kind: 'written', file });
  } catch (error) {
    page.postMessage({ kind: 'failed', problem: problemOf(error) });
  }
}

function sourceOf(asked: ExportAsked): ExportSource {
  if (!('assignment' in asked)) {
    const whole = libraryInBatches(asked.part);
    return asked.withTexts ? whole : withoutTexts(whole);
  }
  const claims = asked.part && withoutTexts(libraryInBatches(asked.part));
  return assignmentOf(asked.assignment, claims, asked.options.now);
}
