import { keyOfName } from '../name-key.ts';
import type { Organisation } from '../organisation.ts';
import { keyOfCorrection, type NameCorrection } from './correction.ts';
import { type Entry, isCalled } from './entry.ts';

type Merge = Extract<NameCorrection, { readonly into: string }>;

/**
 * Joins the entries that the reader says are one. "A is B" and "B is C" make one of all three, called C; where the
 * reader goes round in a circle, the name that comes first in the alphabet stands for all.
 */
export function applyMerges(entries: readonly Entry[], merges: readonly Merge[]): Entry[] {
  const groups = new Map<string, { into: string; members: Entry[] }>();
  const joined: (Entry | { group: string })[] = [];
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
    return group ? [asOne(group.members, group.into, merges)] : [];
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
function asOne(members: readonly Entry[], into: string, merges: readonly Merge[]): Entry {
  const organisations = members.map(({ organisation }) => organisation);
  const [first] = organisations;
  const named = members.find((entry) => isCalled(entry, into))?.organisation;
  const main = named ?? first;
  if (!main) throw new Error('a merge of nothing');
  const whole = organisations.reduce((one, other) => (other === main ? one : join(one, other)), main);
  const names = organisations.flatMap(({ name, acronym }) => (acronym ? [name, acronym] : [name]));
  const ledHere = merges.filter((one) => keyOfName(lastOf(one, merges)) === keyOfName(into));
  const given = ledHere.flatMap(({ name, into: other }) => [name, other]);
  return {
    organisation: { ...whole, name: into },
    calledAlso: new Set([...names, ...given].map(keyOfName)),
    foundAs: into,
    correctedBy: ledHere.map(keyOfCorrection),
  };
}

function join(main: Organisation, other: Organisation): Organisation {
  const inOrder = (a: { readonly start: number }, b: { readonly start: number }) => a.start - b.start;
  const references = [...(main.references ?? []), ...(other.references ?? [])].sort(inOrder);
  const roles = [...new Set([...main.roles, ...other.roles])].sort();
  const acts = roles.filter((role) => role !== 'named');
  return {
    ...other,
    ...main,
    mentions: [...main.mentions, ...other.mentions].sort(inOrder),
    ...(references.length > 0 && { references }),
    roles: acts.length > 0 ? acts : roles,
    confidence: Math.max(main.confidence, other.confidence),
  };
}
