import { bundle } from '../../exchange/bundle/write-bundle.ts';
import type { ImportSummary } from '../../exchange/import-summary.ts';
import { failed, type Result } from '../../result.ts';
import { importFile } from '../imports/import-file.ts';
import { readJournal, readLibrary } from '../reader.ts';
import { type BackupShelf, extensionShelf } from './backup-shelf.ts';
import { pack, unpack } from './packed.ts';
import { outdated } from './rolling.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Backs the library up where it has changed since the last time and that is a day ago. For the background; answers
 * whether it did. An empty library is never backed up: were it lost, its backups must outlive that.
 *
 * @throws {LibraryProblem} when the library cannot be read; whatever the shelf throws when it is full.
 */
export async function backUpIfDue(now = new Date(), shelf: BackupShelf = extensionShelf): Promise<boolean> {
  const backups = await shelf.list();
  const newest =
    backups
      .map(({ when }) => when)
      .sort()
      .at(-1) ?? '';
  const [lastWrite] = await readJournal(1);
  if (!lastWrite || lastWrite.when <= newest) return false;
  if (newest !== '' && now.getTime() - Date.parse(newest) < DAY_MS) return false;

  const contents = await readLibrary();
  if (contents.annotations.length === 0) return false;
  const when = now.toISOString();
  const content = await pack(bundle.write(contents, { now: when }));
  const backup = { when, annotations: contents.annotations.length, bytes: content.length };
  await shelf.replace(backup, content, outdated([backup, ...backups]));
  return true;
}

/** Merges a backup into the library, as an import does: what is newer there stays, and one undo takes it back. */
export async function restoreBackup(
  when: string,
  shelf: BackupShelf = extensionShelf,
): Promise<Result<ImportSummary>> {
  const content = await shelf.read(when);
  const text = content === undefined ? undefined : await unpack(content).catch(() => undefined);
  if (text === undefined) {
    return failed(
      'backup-damaged',
      'This backup is missing or damaged. Your library is as it was. Try an older backup.',
    );
  }
  return importFile(`backup-${when}`, text);
}
