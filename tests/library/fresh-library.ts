import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { closeLibrary } from '../../lib/library/open-library.ts';
import type { Result } from '../../lib/result.ts';

/** An empty store for one test, with nothing open on it. */
export async function freshLibrary(): Promise<void> {
  await closeLibrary();
  globalThis.indexedDB = new IDBFactory();
}

export function unwrapped<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}
