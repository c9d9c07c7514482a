import { isNameCorrection, type StoredCorrection } from '../annotation/stored-correction.ts';
import { keyOfCorrection, type NameCorrection, OF_PERSON } from '../organisations/corrections/correction.ts';
import type { Result } from '../result.ts';
import { look, write } from './transact.ts';

const CORRECTIONS: Readonly<Record<NameCorrection['correction'], true>> = {
  kind: true,
  name: true,
  same: true,
  rejected: true,
  person: true,
  organisation: true,
  position: true,
};

/** What the keys of such corrections begin with: the store holds those of pages too. */
const BEGINNINGS: readonly string[] = [...Object.keys(CORRECTIONS).map((one) => `${one}:`), OF_PERSON];

/** What the reader corrected of organisations and people. It holds for every page. */
export const nameCorrections = (): Promise<readonly NameCorrection[]> =>
  look(async (transaction) => {
    const store = transaction.objectStore('corrections');
    const found = await Promise.all(
      BEGINNINGS.map((beginning) => store.getAll(IDBKeyRange.bound(beginning, `${beginning}\uffff`))),
    );
    return found
      .flat()
      .map(({ correction }) => correction)
      .filter(isNameCorrection);
  });

/** Keeps corrections, and drops those of these keys; unknown ones are passed over. One undo takes all of it back. */
export const correctNames = (
  keep: readonly NameCorrection[],
  drop: readonly string[],
): Promise<Result<null>> =>
  write('correct', async (transaction, recorder) => {
    const store = transaction.objectStore('corrections');
    const when = new Date().toISOString();
    const kept = keep.map(
      (correction): StoredCorrection => ({
        key: keyOfCorrection(correction),
        correction,
        when,
      }),
    );
    const keptKeys = new Set(kept.map(({ key }) => key));
    for (const key of new Set(drop)) {
      const before = keptKeys.has(key) ? undefined : await store.get(key);
      if (before && isNameCorrection(before.correction)) recorder.put('corrections', before, null);
    }
    for (const one of kept) recorder.put('corrections', (await store.get(one.key)) ?? null, one);
    return null;
  });
