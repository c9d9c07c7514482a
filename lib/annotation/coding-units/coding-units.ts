import type { Annotation } from '../annotation.ts';
import { sharedPart } from './shared-part.ts';

/** What several marked is one unit where they share more than this of all that either of two marked. */
const MORE_THAN = 0.5;

/** One claim, as one or more people marked it: annotations of one article, and versions of them. */
export type CodingUnit = readonly Annotation[];

/**
 * Puts what was marked into units: versions of one annotation are one; so are annotations of one article of which any
 * two share more than half of what either marks. The nearest are put together first, so that the order in which they
 * are given changes nothing.
 *
 * @param annotations In units they stand in this order; units, in that of their first.
 */
export function codingUnits(annotations: readonly Annotation[]): readonly CodingUnit[] {
  const place = new Map(annotations.map((annotation, at) => [annotation, at]));
  const placeOf = (annotation: Annotation | undefined) => (annotation && place.get(annotation)) ?? -1;
  return groupedBy(annotations, ({ article }) => article)
    .flatMap(unitsOfArticle)
    .map((unit) => unit.toSorted((a, b) => placeOf(a) - placeOf(b)))
    .sort(([a], [b]) => placeOf(a) - placeOf(b));
}

/** One or more contents that are the same unit for certain, in an order of their own. */
interface Group {
  readonly key: string;
  readonly annotations: readonly Annotation[];
  /** Each once. */
  readonly contents: readonly Annotation['claim'][];
}

function unitsOfArticle(annotations: readonly Annotation[]): readonly CodingUnit[] {
  const groups = certain(annotations);
  const shares = sharesOf(groups);
  const unitOf = new Map(groups.map((group) => [group, [group]]));
  for (const [one, other] of shares.nearestFirst) {
    const [a, b] = [unitOf.get(one), unitOf.get(other)];
    if (!a || !b || a === b) continue;
    if (!a.every((mine) => b.every((theirs) => shares.areAlike(mine, theirs)))) continue;
    const joined = [...a, ...b];
    for (const group of joined) unitOf.set(group, joined);
  }
  return [...new Set(unitOf.values())].map((unit) => unit.flatMap((group) => group.annotations));
}

/** Versions of one annotation, and what marks the very same words. */
function certain(annotations: readonly Annotation[]): readonly Group[] {
  const same = groupedBy(annotations, contentKey);
  const owner = new Map<string, Set<Annotation>>();
  for (const group of same) {
    const joined = new Set(group.flatMap((one) => [...(owner.get(one.id) ?? []), one]));
    for (const { id } of joined) owner.set(id, joined);
  }
  return [...new Set(owner.values())]
    .map((group) => [...group])
    .map((group) => {
      const contents = new Map(group.map((one) => [contentKey(one), one.claim]));
      return {
        key: [...contents.keys()].sort()[0] ?? '',
        annotations: group,
        contents: [...contents.values()],
      };
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

const contentKey = ({ claim }: Annotation): string =>
  claim.content
    .map(({ anchor: { quote, position } }) => `${String(position.start).padStart(9, '0')} ${quote.exact}`)
    .join('\n');

function sharesOf(groups: readonly Group[]) {
  const shares = new Map<Group, Map<Group, number>>();
  const pairs: (readonly [Group, Group, number])[] = [];
  groups.forEach((one, at) => {
    for (const other of groups.slice(at + 1)) {
      const share = shareOf(one, other);
      if (share <= MORE_THAN) continue;
      pairs.push([one, other, share]);
      shares.set(one, (shares.get(one) ?? new Map()).set(other, share));
      shares.set(other, (shares.get(other) ?? new Map()).set(one, share));
    }
  });
  return {
    nearestFirst: pairs.sort(([, , a], [, , b]) => b - a),
    areAlike: (one: Group, other: Group) => shares.get(one)?.has(other) ?? false,
  };
}

function shareOf(one: Group, other: Group): number {
  let most = 0;
  for (const a of one.contents) for (const b of other.contents) most = Math.max(most, sharedPart(a, b));
  return most;
}

function groupedBy<T>(list: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}
