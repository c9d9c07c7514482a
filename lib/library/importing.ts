import { planImport } from './import-file.ts';
import type { ImportProgress } from './import-progress.ts';
import { importUndoably } from './import-undoably.ts';
import type { ImportAsked, ImportNews } from './worker-import.ts';

/** In the worker: does what the page asks for, and tells how far it is. */
export async function importing(
  { kind, file, columns }: ImportAsked,
  page: { postMessage(news: ImportNews): void },
): Promise<void> {
  const onProgress = (progress: ImportProgress) => page.postMessage({ kind: 'progress', progress });
  if (kind === 'plan')
    page.postMessage({
      kind: 'planned',
      planned: await planImport(file.fileName, file.text, columns, onProgress),
    });
  else page.postMessage({ kind: 'carried out', imported: await importUndoably(file, columns, onProgress) });
}
