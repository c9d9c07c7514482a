import { importsIn } from '../../lib/library/imports/worker-import.ts';
import { annotationsById, annotationsOfArticle, readLibrary } from '../../lib/library/reader.ts';
import { ask } from '../../lib/messaging/ask.ts';
import { failed, type Result } from '../../lib/result.ts';
import type { Deed } from './deeds.ts';

/** What a deed was answered with, as the reader would be told. */
export type Answer =
  | { readonly ok: true; readonly ids: readonly string[]; readonly took: number }
  | { readonly ok: false; readonly code: string; readonly message: string };

/** What a page of the extension lets the tests do: the very requests that its own controls make. */
export interface DrivenLibrary {
  /** Makes the background run, if it does not. */
  wake(): Promise<unknown>;
  carryOut(deed: Deed): Promise<Answer>;
  /** How many claims are kept of each of these pages, by their canonical addresses. */
  keptOf(pages: readonly string[]): Promise<readonly number[]>;
  noteOf(id: string): Promise<string | undefined>;
  /** Ids of everything kept. */
  allKept(): Promise<readonly string[]>;
  /** Takes the newest write back; answers whether that went. */
  undoLast(): Promise<Result<unknown>>;
}

const UNWATCHED = { signal: new AbortController().signal, onProgress: () => undefined };

async function resultOf(deed: Deed): Promise<Result<readonly string[]>> {
  switch (deed.kind) {
    case 'save': {
      const tab = await ownTab();
      const saved = await ask('claim.saveAll', { tab, article: deed.article, annotations: deed.claims });
      return saved.ok ? { ok: true, value: saved.value.map(({ id }) => id) } : saved;
    }
    case 'change': {
      const changed = await ask('annotation.change', { id: deed.id, change: { note: deed.note } });
      return changed.ok ? { ok: true, value: [changed.value.id] } : changed;
    }
    case 'restore': {
      const restored = await ask('library.restoreBackup', { when: deed.brought.when });
      return restored.ok ? { ok: true, value: [] } : restored;
    }
    case 'import': {
      const { carryOut } = importsIn(
        () => new Worker('/import-worker.js'),
        (entry) => ask('library.undo', { entry }),
      );
      const file = new File([deed.brought.text], 'brought.sayso.jsonl');
      const imported = await carryOut(file, undefined, UNWATCHED);
      return imported.ok ? { ok: true, value: [] } : imported;
    }
  }
}

/** A save is of a tab; any will do that is not private. */
async function ownTab(): Promise<number> {
  const { chrome }: { chrome?: { tabs: { getCurrent(): Promise<{ id?: number } | undefined> } } } =
    Object(globalThis);
  return (await chrome?.tabs.getCurrent())?.id ?? -1;
}

const driven: DrivenLibrary = {
  wake: () => ask('draft.drop', { page: '', claim: '' }),
  async carryOut(deed) {
    const start = performance.now();
    const result = await resultOf(deed).catch((error: unknown) => failed('thrown', String(error)));
    return result.ok
      ? { ok: true, ids: result.value, took: performance.now() - start }
      : { ok: false, ...result.problem };
  },
  keptOf: (pages) => Promise.all(pages.map(async (page) => (await annotationsOfArticle(page)).length)),
  noteOf: async (id) => (await annotationsById([id]))[0]?.note,
  allKept: async () => (await readLibrary()).annotations.map(({ id }) => id),
  undoLast: () => ask('library.undoLast', null),
};
Object.assign(globalThis, { driven });
