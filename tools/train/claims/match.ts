/** Start and end of a span, in UTF-16 code units. */
export type Pair = readonly [number, number];

interface Spans {
  readonly source: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly content: readonly Pair[];
}

export interface MatchedPair<Gold extends Spans = Spans, Found extends Spans = Spans> {
  readonly gold: Gold;
  readonly found: Found;
}

/** Pairs gold and found one to one, by the share of content (in code units) that they have in common, from .5 on. */
export function matchByContent<Gold extends Spans, Found extends Spans>(
  annotated: readonly Gold[],
  found: readonly Found[],
): MatchedPair<Gold, Found>[] {
  const pairs = annotated.flatMap((gold) =>
    found.map((candidate) => ({ gold, found: candidate, dice: diceOf(gold.content, candidate.content) })),
  );
  pairs.sort((a, b) => b.dice - a.dice);
  const used = new Set<unknown>();
  return pairs.filter((pair) => {
    if (pair.dice < 0.5 || used.has(pair.gold) || used.has(pair.found)) return false;
    used.add(pair.gold);
    used.add(pair.found);
    return true;
  });
}

export const isRightPair = ({ gold, found }: MatchedPair) => ({
  source: gold.source.length ? shared(gold.source, found.source) > 0 : found.source.length === 0,
  cue: shared(gold.cue, found.cue) > 0,
});

const lengthOf = (pairs: readonly Pair[]): number =>
  pairs.reduce((sum, [start, end]) => sum + end - start, 0);

function shared(a: readonly Pair[], b: readonly Pair[]): number {
  let sum = 0;
  for (const [start, end] of a) {
    for (const [from, to] of b) sum += Math.max(0, Math.min(end, to) - Math.max(start, from));
  }
  return sum;
}

const diceOf = (a: readonly Pair[], b: readonly Pair[]): number =>
  (2 * shared(a, b)) / (lengthOf(a) + lengthOf(b) || 1);
