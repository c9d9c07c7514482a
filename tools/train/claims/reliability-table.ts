import { isRightPair, matchByContent } from './match.ts';
import type { GoldArticle } from './polnear.ts';
import type { Predicted } from './score-table.ts';

const BINS = 10;

/** How often findings of each confidence are right as a whole, as a readable table: the two columns should agree. */
export function reliabilityTable(
  articles: readonly GoldArticle[],
  predictions: readonly Predicted[],
): string {
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
  const rows = bins.flatMap(({ found, confidence, right }, i) =>
    found === 0
      ? []
      : [[(i / BINS).toFixed(1), found, (confidence / found).toFixed(2), (right / found).toFixed(2)]],
  );
  return [['from', 'found', 'confidence', 'right'], ...rows].map((row) => row.join('\t')).join('\n');
}
