import { type SourceName, sameSource, sourceName } from './match/source-name.ts';

/**
 * Calls each source by one name: of those that may stand for one source the shortest that gives most of its words, so
 * that "Muir" and "Opposition leader Gregor Muir" are both "Gregor Muir" where that is given. Names of nobody in
 * particular ("officials") are to be left out.
 */
export function oneNameEach(names: Iterable<string>): (name: string) => string {
  const groups: SourceName[][] = [];
  for (const name of [...new Set(names)].map(sourceName)) {
    const group = groups.find((known) => known.some((other) => sameSource(other, name)));
    if (group) group.push(name);
    else groups.push([name]);
  }
  const called = new Map(
    groups.flatMap((group) => {
      const best = bestOf(group.map(({ name }) => name));
      return group.map(({ name }) => [name, best] as const);
    }),
  );
  return (name) => called.get(name) ?? name;
}

/** A full name before a surname or initials; the shorter of two, which carries less of a title. */
const bestOf = (names: readonly string[]): string =>
  names.toSorted(
    (a, b) => Number(isFull(b)) - Number(isFull(a)) || a.length - b.length || (a < b ? -1 : 1),
  )[0] ?? '';

const isFull = (name: string): boolean => name.trim().split(/\s+/).length > 1;
