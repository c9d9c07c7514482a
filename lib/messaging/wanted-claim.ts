import { browser } from '../browser/browser.ts';

/*
 * A surface that opens beside a page can be asked to open at one of its claims. The wish is kept for as long as the
 * browser runs and until it is met, since a panel may open at once, later, or be open already.
 */

const KEY = 'wanted claim';

export interface WantedClaim {
  readonly tab: number;
  /** Its `claimKey`. */
  readonly claim: string;
}

export const wantClaim = (wanted: WantedClaim): Promise<void> =>
  browser.storage.session.set({ [KEY]: wanted });

/** Calls back with the claim that is wanted of a tab, now or later, until the returned function is called. */
export function followWantedClaim(tab: number, onWanted: (claim: string) => void): () => void {
  const meet = (wanted: unknown) => {
    if (!isWanted(wanted) || wanted.tab !== tab) return;
    void browser.storage.session.remove(KEY);
    onWanted(wanted.claim);
  };
  const listener = (changes: Record<string, { newValue?: unknown }>) => meet(changes[KEY]?.newValue);
  browser.storage.session.onChanged.addListener(listener);
  void browser.storage.session.get(KEY).then(({ [KEY]: wanted }) => meet(wanted));
  return () => browser.storage.session.onChanged.removeListener(listener);
}

const isWanted = (value: unknown): value is WantedClaim =>
  typeof value === 'object' &&
  value !== null &&
  'tab' in value &&
  typeof value.tab === 'number' &&
  'claim' in value &&
  typeof value.claim === 'string';
