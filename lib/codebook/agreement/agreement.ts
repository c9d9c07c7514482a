/**
 * What one claim was coded as by each of those who coded it, in one field. Who gave which answer does not matter to
 * these measures; answers are equal or not (a nominal scale).
 */
export type Answers = readonly string[];

/** Only where two coded can they agree. */
const pairable = (all: readonly Answers[]): readonly Answers[] => all.filter(({ length }) => length > 1);

/** Of all pairs of coders over all claims, the share that gave equal answers, 0 to 1; nothing where there are no pairs. */
export function percentAgreement(all: readonly Answers[]): number | undefined {
  let agreeing = 0;
  let pairs = 0;
  for (const answers of pairable(all)) {
    pairs += (answers.length * (answers.length - 1)) / 2;
    for (const count of countsOf(answers).values()) agreeing += (count * (count - 1)) / 2;
  }
  return pairs === 0 ? undefined : agreeing / pairs;
}

/**
 * Krippendorff's alpha for nominal data, any number of coders and answers that are missing: 1 where all agree, 0 where
 * they do as chance would have it, below where they agree less. Nothing where no two coded the same claim, or where
 * everybody gave one and the same answer throughout: then nothing tells agreement from habit.
 */
export function krippendorffAlpha(all: readonly Answers[]): number | undefined {
  const units = pairable(all);
  const totals = countsOf(units.flat());
  const answers = units.reduce((sum, { length }) => sum + length, 0);
  const expected = disagreeingPairs(answers, totals);
  if (expected === 0) return undefined;
  const observed = units.reduce(
    (sum, unit) => sum + disagreeingPairs(unit.length, countsOf(unit)) / (unit.length - 1),
    0,
  );
  return 1 - ((answers - 1) * observed) / expected;
}

/** Ordered pairs of different answers among so many. */
function disagreeingPairs(answers: number, counts: ReadonlyMap<string, number>): number {
  let pairs = answers * answers;
  for (const count of counts.values()) pairs -= count * count;
  return pairs;
}

function countsOf(answers: Answers): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const answer of answers) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  return counts;
}
