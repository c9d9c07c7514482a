import { isRightPair, matchByContent } from './match.ts';
import type { GoldArticle } from './polnear.ts';
import type { Predicted } from './score-table.ts';

/** The findings whose confidence lies in one tenth. */
export interface ConfidenceBin {
  /** Where the tenth begins, from 0 to .9. */
  readonly from: number;
  readonly found: number;
  readonly meanConfidence: number;
  /** The share that is right as a whole. */
  readonly right: number;
}

const BINS = 10;

/** How often findings of each confidence are right as a whole; tenths without a finding are left out. */
export function reliability(
  articles: readonly GoldArticle[],
  predictions: readonly Predicted[],
): ConfidenceBin[] {
  const byId = new Map(predictions.map((prediction) => [prediction.id, prediction]));
  const bins = Array.from({ length: BINS }, () => ({ found: 0, confidence: 0, right: 0 }));
  for (const article of articles) {
    const attributions = byId.get(article.id)?.attributions ?? [];
    const right = new Set(
      matchByContent(article.attributions, attributions)
        .filter((pair) => isRightPair(pair).source && isRightPair(pair).cue)
        .map(({ found }) => found),
    );
    for (const attribution of attributions) {
      const bin = bins[Math.min(BINS - 1, Math.floor(attribution.score * BINS))];
      if (!bin) continue;
      bin.found++;
      bin.confidence += attribution.score;
      if (right.has(attribution)) bin.right++;
    }
  }
  return bins.flatMap(({ found, confidence, right }, at) =>
    found === 0 ? [] : [{ from: at / BINS, found, meanConfidence: confidence / found, right: right / found }],
  );
}
