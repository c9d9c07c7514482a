import { keyOfMatch, matchCorrection } from '../annotation/correction/match-correction.ts';
import type { Result } from '../result.ts';
import type { Recorder } from './recorder.ts';
import { write } from './transact.ts';
import type { WriteTransaction } from './transaction.ts';

/**
 * Says that saved claims report the same: one of `ones` is kept as joined with one of `others`, and none of them
 * counts as parted from any of the others any more. By the annotations' ids. One undo takes it back.
 */
export const joinClaims = (ones: readonly string[], others: readonly string[]): Promise<Result<null>> =>
  write('arrange', async (transaction, recorder) => {
    const [joined, ...rest] = pairsBetween(ones, others);
    if (joined) await keep(...joined, true, transaction, recorder);
    for (const [one, other] of rest) {
      const key = keyOfMatch(matchCorrection(one, other, true));
      const before = await transaction.objectStore('corrections').get(key);
      const isParted = before?.correction.correction === 'match' && !before.correction.same;
      if (before && isParted) recorder.put('corrections', before, null);
    }
    return null;
  });

/** Says that none of the claims `out` reports what those that `stay` report. One undo takes it back. */
export const partClaims = (stay: readonly string[], out: readonly string[]): Promise<Result<null>> =>
  write('arrange', async (transaction, recorder) => {
    for (const [one, other] of pairsBetween(stay, out)) await keep(one, other, false, transaction, recorder);
    return null;
  });

const pairsBetween = (ones: readonly string[], others: readonly string[]) =>
  ones.flatMap((one) => others.filter((other) => other !== one).map((other) => [one, other] as const));

async function keep(
  one: string,
  other: string,
  same: boolean,
  transaction: WriteTransaction,
  recorder: Recorder,
): Promise<void> {
  const correction = matchCorrection(one, other, same);
  const key = keyOfMatch(correction);
  const before = await transaction.objectStore('corrections').get(key);
  recorder.put('corrections', before ?? null, { key, correction, when: new Date().toISOString() });
}
