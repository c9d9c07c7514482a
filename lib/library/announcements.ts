import { JOURNAL_ACTIONS, type JournalAction } from './journal-entry.ts';

/** What the one writer tells every open page of the extension after a write is on disk. */
export interface LibraryChange {
  readonly action: JournalAction;
  /** The journal's entry, by which it can be undone. */
  readonly entry: number;
  /** The ids touched, or `null` where everything is to be read again: there are many, or they do not tell all of it. */
  readonly annotations: readonly string[] | null;
}

const CHANNEL = 'sayso-library';

export function announce(change: LibraryChange): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(change);
  channel.close();
}

/** Hears of every write made elsewhere, until the returned function is called. */
export function watchLibrary(onChange: (change: LibraryChange) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isChange(data)) onChange(data);
  };
  return () => channel.close();
}

const isChange = (data: unknown): data is LibraryChange =>
  typeof data === 'object' &&
  data !== null &&
  'action' in data &&
  JOURNAL_ACTIONS.some((action) => action === data.action) &&
  'entry' in data &&
  typeof data.entry === 'number' &&
  'annotations' in data &&
  (data.annotations === null || Array.isArray(data.annotations));
