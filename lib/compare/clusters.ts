/** How alike two things are, by their ids. */
export interface Likeness {
  readonly a: string;
  readonly b: string;
  readonly likeness: number;
}

/**
 * Groups things so that the average likeness between any two groups joined was at least `atLeast`; pairs not given
 * count as 0. Best first, so that a chain of half-likes does not run everything together.
 */
export function averageLink(ids: readonly string[], pairs: readonly Likeness[], atLeast: number): string[][] {
  const groups = new Map(ids.map((id) => [id, [id]]));
  const sums = new Map(ids.map((id) => [id, new Map<string, number>()]));
  for (const { a, b, likeness } of pairs) {
    if (a === b || !sums.has(a) || !sums.has(b)) continue;
    sums.get(a)?.set(b, likeness);
    sums.get(b)?.set(a, likeness);
  }
  for (let best = bestOf(groups, sums); best && best.average >= atLeast; best = bestOf(groups, sums)) {
    join(groups, sums, best.a, best.b);
  }
  return [...groups.values()];
}

type Groups = Map<string, string[]>;
type Sums = Map<string, Map<string, number>>;

function bestOf(groups: Groups, sums: Sums): { a: string; b: string; average: number } | undefined {
  let best: { a: string; b: string; average: number } | undefined;
  for (const [a, others] of sums) {
    for (const [b, sum] of others) {
      if (a >= b) continue;
      const average = sum / ((groups.get(a)?.length ?? 1) * (groups.get(b)?.length ?? 1));
      if (!best || average > best.average || (average === best.average && a + b < best.a + best.b))
        best = { a, b, average };
    }
  }
  return best;
}

function join(groups: Groups, sums: Sums, kept: string, gone: string): void {
  groups.get(kept)?.push(...(groups.get(gone) ?? []));
  groups.delete(gone);
  const ofKept = sums.get(kept);
  for (const [other, sum] of sums.get(gone) ?? []) {
    sums.get(other)?.delete(gone);
    if (other === kept) continue;
    const joined = (ofKept?.get(other) ?? 0) + sum;
    ofKept?.set(other, joined);
    sums.get(other)?.set(kept, joined);
  }
  ofKept?.delete(gone);
  sums.delete(gone);
}
