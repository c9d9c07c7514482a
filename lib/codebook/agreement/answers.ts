/**
 * What one unit was coded as by each of those who coded it, in one field. Who gave which answer does not matter to
 * measures of these; answers are equal or not (a nominal scale).
 */
export type Answers = readonly string[];

/** Only where two coded can they agree. */
export const pairable = (all: readonly Answers[]): readonly Answers[] =>
  all.filter(({ length }) => length > 1);

export function countsOf(answers: Answers): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const answer of answers) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  return counts;
}
