import { done, type Result } from '../result.ts';
import { announce } from './announcements.ts';
import { clearExports } from './exports/export-room.ts';
import { openLibrary } from './open-library.ts';
import { problemOf } from './problems.ts';
import { LIBRARY_STORES } from './schema.ts';

/**
 * Deletes everything that readers saved, typed and arranged, the journal with it, so that nothing can be brought
 * back; then the backups, and the files that were written of it. All of the library goes or none of it.
 *
 * @param deleteBackups Called once the library is empty on disk.
 */
export async function deleteAll(deleteBackups: () => Promise<void>): Promise<Result<null>> {
  try {
    const database = await openLibrary();
    const transaction = database.transaction([...LIBRARY_STORES], 'readwrite', { durability: 'strict' });
    await Promise.all([
      ...LIBRARY_STORES.map((store) => transaction.objectStore(store).clear()),
      transaction.done,
    ]);
    announce({ action: 'empty bin', entry: 0, annotations: null });
    await deleteBackups();
    await clearExports(0);
    return done(null);
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}
