import { browser } from '../../browser/browser.ts';

/** What is known of a backup without opening it. */
export interface Backup {
  /** ISO 8601, UTC; names it. */
  readonly when: string;
  readonly annotations: number;
  /** As stored. */
  readonly bytes: number;
}

/** Where backups lie: apart from the library's own store, so that one is not lost with the other. */
export interface BackupShelf {
  list(): Promise<readonly Backup[]>;
  read(when: string): Promise<string | undefined>;
  /** Puts one on the shelf and takes others off, the new one first. */
  replace(backup: Backup, content: string, dropped: readonly Backup[]): Promise<void>;
}

const LIST = 'backups';
const keyOf = (when: string): string => `backup:${when}`;

/** In the extension's own key-value store, which no page and no clearing of site data reaches. */
export const extensionShelf: BackupShelf = {
  async list() {
    const { [LIST]: list } = await browser.storage.local.get(LIST);
    return Array.isArray(list) ? list.filter(isBackup) : [];
  },
  async read(when) {
    const { [keyOf(when)]: content } = await browser.storage.local.get(keyOf(when));
    return typeof content === 'string' ? content : undefined;
  },
  async replace(backup, content, dropped) {
    const gone = new Set(dropped.map(({ when }) => when));
    const stays = (await extensionShelf.list()).filter(({ when }) => !gone.has(when));
    await browser.storage.local.set({ [keyOf(backup.when)]: content, [LIST]: [backup, ...stays] });
    await browser.storage.local.remove(dropped.map(({ when }) => keyOf(when)));
  },
};

/** Deletes every backup; for a reader who deletes everything. */
export async function emptyExtensionShelf(): Promise<void> {
  const backups = await extensionShelf.list();
  await browser.storage.local.remove([LIST, ...backups.map(({ when }) => keyOf(when))]);
}

const isBackup = (value: unknown): value is Backup =>
  typeof value === 'object' &&
  value !== null &&
  'when' in value &&
  typeof value.when === 'string' &&
  'annotations' in value &&
  typeof value.annotations === 'number' &&
  'bytes' in value &&
  typeof value.bytes === 'number';
