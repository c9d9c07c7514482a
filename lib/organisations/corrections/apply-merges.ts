import { keyOfName } from '../name-key.ts';
import { keyOfCorrection, type NameCorrection } from './correction.ts';
import { type Entry, isCalled, type NameBearer } from './entry.ts';
import type { Family } from './family.ts';

export type Merge = Extract<NameCorrection, { readonly into: string }>;

/**
 * Joins the entries that the reader says are one. "A is B" and "B is C" make one of all three, called C; where the
 * reader goes round in a circle, the name that comes first in the alphabet stands for all.
 */
export function applyMerges<T extends NameBearer>(
  entries: readonly Entry<T>[],
  merges: readonly Merge[],
  family: Family<T>,
): Entry<T>[] {
  const groups = new Map<string, { into: string; members: Entry<T>[] }>();
  const joined: (Entry<T> | { group: string })[] = [];
  for (const entry of entries) {
    const merge = merges.find(({ name, into }) => isCalled(entry, name) || isCalled(entry, into));
    if (!merge) {
      joined.push(entry);
      continue;
    }
    const into = lastOf(merge, merges);
    const key = keyOfName(into);
    const group = groups.get(key);
    if (group) group.members.push(entry);
    else {
      groups.set(key, { into, members: [entry] });
      joined.push({ group: key });
    }
  }
  return joined.flatMap((item) => {
    if (!('group' in item)) return [item];
    const group = groups.get(item.group);
    return group ? [asOne(group.members, group.into, merges, family)] : [];
  });
}

/** Where the chain of "is the same as" ends that this merge is part of. */
function lastOf(merge: Merge, merges: readonly Merge[]): string {
  const passed = new Map([[keyOfName(merge.into), merge.into]]);
  let into = merge.into;
  for (;;) {
    const next = merges.find(({ name }) => keyOfName(name) === keyOfName(into));
    if (!next) return into;
    if (passed.has(keyOfName(next.into))) return [...passed.values()].sort()[0] ?? into;
    passed.set(keyOfName(next.into), next.into);
    into = next.into;
  }
}

/** One entry with all mentions. What the entry that has the name already says of itself goes first. */
function asOne<T extends NameBearer>(
  members: readonly Entry<T>[],
  into: string,
  merges: readonly Merge[],
  family: Family<T>,
): Entry<T> {
  const bearers = members.map(({ bearer }) => bearer);
  const main = members.find((entry) => isCalled(entry, into))?.bearer ?? bearers[0];
  if (!main) throw new Error('a merge of nothing');
  const whole = bearers.reduce((one, other) => (other === main ? one : family.join(one, other)), main);
  const names = bearers.flatMap(({ name, acronym }) => (acronym ? [name, acronym] : [name]));
  const ledHere = merges.filter((one) => keyOfName(lastOf(one, merges)) === keyOfName(into));
  const given = ledHere.flatMap(({ name, into: other }) => [name, other]);
  return {
    bearer: { ...whole, name: into },
    calledAlso: new Set([
      ...[...names, ...given].map(keyOfName),
      ...members.flatMap(({ calledAlso }) => [...calledAlso]),
    ]),
    foundAs: into,
    correctedBy: [
      ...new Set([...members.flatMap(({ correctedBy }) => correctedBy), ...ledHere.map(keyOfCorrection)]),
    ],
  };
}
