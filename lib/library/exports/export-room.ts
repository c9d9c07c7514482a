import type { FileRoom } from '../../exchange/file-room.ts';

/*
 * Files that are written lie in the extension's own part of the disk until the browser has saved them, so that none
 * is in memory as a whole. The browser does not say when it has, so they are cleared away some time later.
 */

const FOLDER = 'exports';
/** A reader may be asked where to save a file, and not answer at once. */
const KEPT_MS = 3_600_000;

/** Room of this name on the disk; nothing where the browser gives none, as in Firefox's private windows. */
export async function roomOnDisk(name: string): Promise<FileRoom | undefined> {
  try {
    const file = await (await exportsFolder()).getFileHandle(name, { create: true });
    const stream = await file.createWritable();
    return {
      add: (part) => stream.write(part),
      async close(type, front) {
        await stream.close();
        return new Blob([front, await file.getFile()], { type });
      },
    };
  } catch {
    return undefined;
  }
}

/** Frees the room of a file that is not wanted after all. Never fails: what is left is cleared away later. */
export async function freeRoom(name: string): Promise<void> {
  try {
    await (await exportsFolder()).removeEntry(name);
  } catch {
    // There is none, or it is still being written to.
  }
}

/** Clears away files that were written more than an hour ago, or so many milliseconds. Never fails. */
export async function clearExports(olderThan = KEPT_MS): Promise<void> {
  try {
    const folder = await exportsFolder();
    for await (const [name, entry] of folder.entries()) {
      if (!('getFile' in entry)) continue;
      const { lastModified } = await entry.getFile();
      if (Date.now() - lastModified >= olderThan) await freeRoom(name);
    }
  } catch {
    // Where there is no such folder, nothing is to be cleared.
  }
}

const exportsFolder = async (): Promise<FileSystemDirectoryHandle> =>
  (await navigator.storage.getDirectory()).getDirectoryHandle(FOLDER, { create: true });
