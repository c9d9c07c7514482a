/** How well scores put pairs with label 1 before those with label 0. Ties count as one step, as is usual. */
export interface RankingMeasures {
  readonly pairs: number;
  readonly auc: number;
  readonly averagePrecision: number;
  readonly best: AtThreshold;
}

export interface AtThreshold {
  readonly threshold: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function measureRanking(labels: readonly number[], scores: readonly number[]): RankingMeasures {
  const steps = stepsOf(labels, scores);
  const positives = labels.reduce((sum, label) => sum + label, 0);
  const negatives = labels.length - positives;
  let [found, seen, averagePrecision, area] = [0, 0, 0, 0];
  let best: AtThreshold = { threshold: 1, precision: 0, recall: 0, f1: 0 };
  for (const { score, hits, size } of steps) {
    area += (size - hits) * (found + hits / 2);
    found += hits;
    seen += size;
    averagePrecision += (hits / positives) * (found / seen);
    const at = { threshold: score, ...precisionAndRecall(found, seen, positives) };
    if (at.f1 > best.f1) best = at;
  }
  return { pairs: labels.length, auc: area / (positives * negatives), averagePrecision, best };
}

export function atThreshold(
  labels: readonly number[],
  scores: readonly number[],
  threshold: number,
): AtThreshold {
  const taken = labels.filter((_, at) => (scores[at] ?? 0) >= threshold);
  const found = taken.reduce((sum, label) => sum + label, 0);
  const positives = labels.reduce((sum, label) => sum + label, 0);
  return { threshold, ...precisionAndRecall(found, taken.length, positives) };
}

function precisionAndRecall(found: number, taken: number, positives: number) {
  const precision = taken === 0 ? 0 : found / taken;
  const recall = positives === 0 ? 0 : found / positives;
  return { precision, recall, f1: found === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** The distinct scores, highest first, with how many pairs have it and how many of these are positive. */
function stepsOf(labels: readonly number[], scores: readonly number[]) {
  const steps = new Map<number, { score: number; hits: number; size: number }>();
  scores.forEach((score, at) => {
    const step = steps.get(score) ?? { score, hits: 0, size: 0 };
    step.hits += labels[at] ?? 0;
    step.size++;
    steps.set(score, step);
  });
  return [...steps.values()].sort((a, b) => b.score - a.score);
}
