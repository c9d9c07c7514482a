import type { Backup } from '../../../lib/library/backup/backup-shelf.ts';
import { t } from '../../wording/words.ts';
import type { LibrarySession } from '../library-session.ts';

/** Brings back what a backup has and the library has not, and says how much that was. */
export async function restoreBackup(session: LibrarySession, { when }: Backup): Promise<void> {
  const restored = await session.ports.ask('library.restoreBackup', { when });
  const brought = restored.ok ? restored.value.added + restored.value.updated : 0;
  if (restored.ok && brought === 0)
    session.toaster.show({ message: t('keeping.nothingMissing'), tone: 'done' });
  else await session.told(restored, t('keeping.restored', brought));
}
