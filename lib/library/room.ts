/** How much the browser lets Sayso keep, in bytes. */
export interface Room {
  readonly used: number;
  readonly granted: number;
  /** Whether the browser has promised not to clear it for want of space. */
  readonly isPersistent: boolean;
}

/** Above this share the reader is told to export or make room. */
const TIGHT = 0.9;

/** The part of `navigator.storage` that is asked. */
type Storage = Pick<StorageManager, 'estimate' | 'persisted' | 'persist'>;

/** Nothing where the browser does not tell. */
export async function readRoom(storage: Storage = navigator.storage): Promise<Room | undefined> {
  const { usage, quota } = await storage.estimate();
  if (usage === undefined || quota === undefined) return undefined;
  return { used: usage, granted: quota, isPersistent: await storage.persisted() };
}

export const isTight = ({ used, granted }: Room): boolean => used > granted * TIGHT;

/** Asks the browser never to clear the library; it may say no, which is why there are backups. From a page only. */
export const askToPersist = async (storage: Storage = navigator.storage): Promise<boolean> =>
  (await storage.persisted()) || storage.persist();
