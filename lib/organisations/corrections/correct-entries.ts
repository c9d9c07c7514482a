import { keyOfName } from '../name-key.ts';
import { applyMerges, type Merge } from './apply-merges.ts';
import { bearerIn, keyOfCorrection, type NameCorrection } from './correction.ts';
import { corrected, type Entry, isCalled, type NameBearer } from './entry.ts';
import type { Family } from './family.ts';

/** The entries with those made one that the reader says are one. */
export function joinEntries<T extends NameBearer>(
  entries: readonly Entry<T>[],
  corrections: readonly NameCorrection[],
  family: Family<T>,
): Entry<T>[] {
  return applyMerges(entries, mergesIn(entries, corrections, family), family);
}

/** What makes one of two: that they are the same, and a new name that another entry of the page has already. */
function mergesIn<T extends NameBearer>(
  entries: readonly Entry<T>[],
  corrections: readonly NameCorrection[],
  { of }: Family<T>,
): Merge[] {
  const isHere = (name: string) => entries.some((entry) => isCalled(entry, name));
  return corrections.flatMap((one) =>
    bearerIn(one) === of &&
    (one.correction === 'same' || (one.correction === 'name' && isHere(one.name) && isHere(one.into)))
      ? [one]
      : [],
  );
}

/** The entries under the names and with the facts that the reader gave them. */
export function describeEntries<T extends NameBearer>(
  entries: readonly Entry<T>[],
  corrections: readonly NameCorrection[],
  family: Family<T>,
): Entry<T>[] {
  const own = corrections.filter((one) => bearerIn(one) === family.of);
  return entries.map((entry) => described(renamed(entry, own), own, family));
}

function renamed<T extends NameBearer>(entry: Entry<T>, corrections: readonly NameCorrection[]): Entry<T> {
  const found = corrections.find((one) => one.correction === 'name' && isCalled(entry, one.name));
  const { name } = entry.bearer;
  if (found?.correction !== 'name' || found.into === name) return entry;
  const as = corrected(entry, { ...entry.bearer, name: found.into }, keyOfCorrection(found));
  return { ...as, calledAlso: new Set([...entry.calledAlso, keyOfName(name)]) };
}

function described<T extends NameBearer>(
  entry: Entry<T>,
  corrections: readonly NameCorrection[],
  family: Family<T>,
): Entry<T> {
  for (const one of corrections) {
    if (!isCalled(entry, one.name)) continue;
    const bearer = family.described(entry.bearer, one);
    if (bearer !== undefined) return corrected(entry, bearer, keyOfCorrection(one));
  }
  return entry;
}
