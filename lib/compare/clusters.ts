/** How alike two things are, by their ids. */
export interface Likeness {
  readonly a: string;
  readonly b: string;
  readonly likeness: number;
}

/** Sum and number of the likenesses between two groups. */
interface Between {
  readonly sum: number;
  readonly count: number;
}

/** What is decided of two things beforehand, whatever their likeness. */
export interface Decided {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}

interface Group {
  readonly ids: string[];
  /** Groups that it must not be joined with. */
  readonly apart: Set<string>;
  readonly others: Map<string, Between>;
  /** The group that is most like this one; nothing while that has to be looked up anew. */
  nearest?: Best | undefined;
}

type Groups = Map<string, Group>;

/**
 * Groups things so that the average likeness between any two groups joined was at least `atLeast`, best first, so
 * that a chain of half-likes does not run everything together. Averages are over the pairs given. What is decided to
 * be the same is in one group, and what is decided not to be is not, unless it was decided both ways round.
 */
export function averageLink(
  ids: readonly string[],
  pairs: readonly Likeness[],
  atLeast: number,
  decided: readonly Decided[] = [],
): string[][] {
  const groups: Groups = new Map(ids.map((id) => [id, { ids: [id], apart: new Set(), others: new Map() }]));
  for (const { a, b, likeness } of pairs) {
    if (a === b || !groups.has(a) || !groups.has(b)) continue;
    groups.get(a)?.others.set(b, { sum: likeness, count: 1 });
    groups.get(b)?.others.set(a, { sum: likeness, count: 1 });
  }
  settle(groups, decided);
  for (let best = bestOf(groups); best && best.average >= atLeast; best = bestOf(groups)) {
    join(groups, best.a, best.b);
  }
  return [...groups.values()].map((group) => group.ids);
}

/** Joins what is decided to be the same, then bars the groups that are decided to be apart. */
function settle(groups: Groups, decided: readonly Decided[]): void {
  const keyOf = new Map([...groups.keys()].map((key) => [key, key]));
  for (const { a, b, same } of decided) {
    const [one, other] = [keyOf.get(a), keyOf.get(b)];
    if (!same || one === undefined || other === undefined || one === other) continue;
    const [kept, gone] = one < other ? [one, other] : [other, one];
    for (const id of groups.get(gone)?.ids ?? []) keyOf.set(id, kept);
    join(groups, kept, gone);
  }
  for (const { a, b, same } of decided) {
    const [one, other] = [keyOf.get(a), keyOf.get(b)];
    if (same || one === undefined || other === undefined || one === other) continue;
    groups.get(one)?.apart.add(other);
    groups.get(other)?.apart.add(one);
  }
}

interface Best {
  readonly a: string;
  readonly b: string;
  readonly average: number;
}

function bestOf(groups: Groups): Best | undefined {
  let best: Best | undefined;
  for (const [key, group] of groups) {
    group.nearest ??= nearestTo(key, group);
    if (group.nearest && (!best || comesBefore(group.nearest, best))) best = group.nearest;
  }
  return best;
}

function nearestTo(key: string, { others, apart }: Group): Best | undefined {
  let nearest: Best | undefined;
  for (const [other, between] of others) {
    if (apart.has(other)) continue;
    const found = bestBetween(key, other, between);
    if (!nearest || comesBefore(found, nearest)) nearest = found;
  }
  return nearest;
}

const bestBetween = (one: string, other: string, { sum, count }: Between): Best =>
  one < other ? { a: one, b: other, average: sum / count } : { a: other, b: one, average: sum / count };

/** Ties go by id, so that the order of the input changes nothing. */
function comesBefore(x: Best, y: Best): boolean {
  if (x.average !== y.average) return x.average > y.average;
  return x.a === y.a ? x.b < y.b : x.a < y.a;
}

/** The group of the two that is later in the alphabet goes into the other. */
function join(groups: Groups, keptKey: string, goneKey: string): void {
  const [kept, gone] = [groups.get(keptKey), groups.get(goneKey)];
  if (!kept || !gone) return;
  kept.ids.push(...gone.ids);
  kept.nearest = undefined;
  for (const key of gone.apart) {
    kept.apart.add(key);
    const other = groups.get(key);
    other?.apart.delete(goneKey);
    other?.apart.add(keptKey);
    // What was nearest to it may be what it must not be joined with now.
    if (other) other.nearest = undefined;
  }
  for (const [key, between] of gone.others) {
    const other = groups.get(key);
    other?.others.delete(goneKey);
    if (key === keptKey) continue;
    const known = kept.others.get(key) ?? { sum: 0, count: 0 };
    const joined = { sum: known.sum + between.sum, count: known.count + between.count };
    kept.others.set(key, joined);
    other?.others.set(keptKey, joined);
    if (other) seeAnew(other, key, joined, keptKey, goneKey);
  }
  groups.delete(goneKey);
}

/** What is nearest to a group of which two neighbours have become one. */
function seeAnew(group: Group, key: string, joined: Between, keptKey: string, goneKey: string): void {
  const { nearest, apart } = group;
  if (!nearest || [keptKey, goneKey].includes(nearest.a === key ? nearest.b : nearest.a)) {
    group.nearest = undefined;
    return;
  }
  const found = bestBetween(key, keptKey, joined);
  if (!apart.has(keptKey) && comesBefore(found, nearest)) group.nearest = found;
}
