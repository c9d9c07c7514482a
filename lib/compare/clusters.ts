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

interface Group {
  readonly ids: string[];
  readonly others: Map<string, Between>;
  /** The group that is most like this one; nothing while that has to be looked up anew. */
  nearest?: Best | undefined;
}

type Groups = Map<string, Group>;

/**
 * Groups things so that the average likeness between any two groups joined was at least `atLeast`, best first, so
 * that a chain of half-likes does not run everything together. Averages are over the pairs given.
 */
export function averageLink(ids: readonly string[], pairs: readonly Likeness[], atLeast: number): string[][] {
  const groups: Groups = new Map(ids.map((id) => [id, { ids: [id], others: new Map() }]));
  for (const { a, b, likeness } of pairs) {
    if (a === b || !groups.has(a) || !groups.has(b)) continue;
    groups.get(a)?.others.set(b, { sum: likeness, count: 1 });
    groups.get(b)?.others.set(a, { sum: likeness, count: 1 });
  }
  for (let best = bestOf(groups); best && best.average >= atLeast; best = bestOf(groups)) {
    join(groups, best.a, best.b);
  }
  return [...groups.values()].map((group) => group.ids);
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

function nearestTo(key: string, { others }: Group): Best | undefined {
  let nearest: Best | undefined;
  for (const [other, { sum, count }] of others) {
    const [a, b] = key < other ? [key, other] : [other, key];
    const found = { a, b, average: sum / count };
    if (!nearest || comesBefore(found, nearest)) nearest = found;
  }
  return nearest;
}

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
  for (const [key, between] of gone.others) {
    const other = groups.get(key);
    other?.others.delete(goneKey);
    if (other) other.nearest = undefined;
    if (key === keptKey) continue;
    const known = kept.others.get(key) ?? { sum: 0, count: 0 };
    const joined = { sum: known.sum + between.sum, count: known.count + between.count };
    kept.others.set(key, joined);
    other?.others.set(keptKey, joined);
  }
  groups.delete(goneKey);
}
