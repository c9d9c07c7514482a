import type { Backup } from '../../../lib/library/backup/backup-shelf.ts';
import type { Room } from '../../../lib/library/room.ts';

/** What keeps the library safe on this device. */
export interface KeepingPorts {
  /** Nothing where the browser does not tell. */
  readonly room: () => Promise<Room | undefined>;
  /** Asks the browser never to clear the library; it may say no. */
  readonly persist: () => Promise<boolean>;
  readonly backups: () => Promise<readonly Backup[]>;
  /** Whether a library of so many claims had better be exported again. */
  readonly isExportDue: (claims: number) => Promise<boolean>;
  /** The reader exported, or wants to hear no more of it for now. */
  readonly restReminder: () => Promise<void>;
}
