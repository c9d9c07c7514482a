export interface Example {
  readonly features: readonly number[];
  /** From 0 to 1. */
  readonly label: number;
  readonly weight: number;
}

const ROUNDS = 40;

export const weigh = (features: readonly number[], weights: readonly number[]): number =>
  features.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0);

/** Logistic regression by Newton's method. `restraint` (L2) keeps all weights but the first, the constant, small. */
export function fitWeights(examples: readonly Example[], restraint: number): number[] {
  const size = examples[0]?.features.length ?? 0;
  let weights: number[] = Array.from({ length: size }, () => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((value, index) => (index === 0 ? 0 : 2 * restraint * value));
    const curve = weights.map((_, row) =>
      weights.map((__, column) => (row === column ? 2 * restraint + 1e-6 : 0)),
    );
    for (const { features, label, weight } of examples) {
      const chance = 1 / (1 + Math.exp(-weigh(features, weights)));
      const bend = weight * chance * (1 - chance);
      features.forEach((value, row) => {
        if (value === 0) return;
        slope[row] = (slope[row] ?? 0) + weight * (chance - label) * value;
        const line = curve[row] ?? [];
        features.forEach((other, column) => {
          line[column] = (line[column] ?? 0) + bend * value * other;
        });
      });
    }
    const step = solve(curve, slope);
    weights = weights.map((value, index) => value - (step[index] ?? 0));
    if (Math.max(...step.map(Math.abs)) < 1e-6) break;
  }
  return weights;
}

/** Solves `matrix · x = right` by Gaussian elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((line, index) => [...line, right[index] ?? 0]);
  const size = rows.length;
  for (let at = 0; at < size; at++) {
    const pivot = rows
      .slice(at)
      .reduce((best, line) => (Math.abs(line[at] ?? 0) > Math.abs(best[at] ?? 0) ? line : best));
    rows.splice(rows.indexOf(pivot), 1);
    rows.splice(at, 0, pivot);
    for (const line of rows) {
      const factor = line === pivot ? 0 : (line[at] ?? 0) / (pivot[at] ?? 1);
      if (factor !== 0) for (let k = at; k <= size; k++) line[k] = (line[k] ?? 0) - factor * (pivot[k] ?? 0);
    }
  }
  return rows.map((line, index) => (line[size] ?? 0) / (line[index] ?? 1));
}
