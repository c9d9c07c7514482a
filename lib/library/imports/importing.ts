import type { Result } from '../../result.ts';
import { problemOf } from '../problems.ts';
import { openChosen, planOpened } from './import-chosen.ts';
import type { ImportProgress } from './import-progress.ts';
import { importUndoably } from './import-undoably.ts';
import type { ImportAsked, ImportNews } from './worker-import.ts';

/** In the worker: does what the page asks for, and tells how far it is. */
export async function importing(
  { kind, file, columns }: ImportAsked,
  page: { postMessage(news: ImportNews): void },
): Promise<void> {
  const onProgress = (progress: ImportProgress) => page.postMessage({ kind: 'progress', progress });
  onProgress({ step: 'reading' });
  const opened = await told(openChosen(file));
  if (kind === 'plan') {
    const planned = opened.ok ? await told(planOpened(opened.value, columns, onProgress)) : opened;
    page.postMessage({ kind: 'planned', planned });
  } else {
    const imported = opened.ok ? await told(importUndoably(opened.value, columns, onProgress)) : opened;
    page.postMessage({ kind: 'carried out', imported });
  }
}

/** What breaks unforeseen, as for want of memory, is told too: else the page would wait for ever. */
const told = <T>(work: Promise<Result<T>>): Promise<Result<T>> =>
  work.catch((error: unknown) => ({ ok: false, problem: problemOf(error) }));
