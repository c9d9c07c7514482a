import { type Answers, countsOf, pairable } from './answers.ts';
import { beyondChance, type Coefficient } from './coefficient.ts';

/** Of all pairs of coders over all units, the share that gave equal answers, 0 to 1; nothing where there are no pairs. */
export function percentAgreement(all: readonly Answers[]): number | undefined {
  let agreeing = 0;
  let pairs = 0;
  for (const answers of pairable(all)) {
    pairs += (answers.length * (answers.length - 1)) / 2;
    for (const count of countsOf(answers).values()) agreeing += (count * (count - 1)) / 2;
  }
  return pairs === 0 ? undefined : agreeing / pairs;
}

/** Krippendorff's alpha for nominal data, any number of coders and answers that are missing. */
export function krippendorffAlpha(all: readonly Answers[]): Coefficient {
  const units = pairable(all);
  const answers = units.flat();
  const observed = units.reduce((sum, unit) => sum + differingPairs(unit) / (unit.length - 1), 0);
  const expected = differingPairs(answers);
  const pairs = answers.length - 1;
  // Alpha counts what differs; its remainder to 1 is what agrees.
  const agreeing = 1 - observed / answers.length;
  const byChance = expected === 0 ? 1 : 1 - expected / (answers.length * pairs);
  return beyondChance(units.length, agreeing, byChance);
}

/** Ordered pairs of different answers among these. */
function differingPairs(answers: Answers): number {
  let pairs = answers.length * answers.length;
  for (const count of countsOf(answers).values()) pairs -= count * count;
  return pairs;
}
