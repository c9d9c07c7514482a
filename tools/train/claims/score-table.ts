import { isRightPair, matchByContent, type Pair } from './match.ts';
import type { GoldArticle } from './polnear.ts';

export interface Predicted {
  readonly id: string;
  readonly attributions: readonly {
    readonly source: readonly Pair[];
    readonly cue: readonly Pair[];
    readonly content: readonly Pair[];
    readonly score: number;
  }[];
}

/** Whole attributions (lenient), contents found and sources right, over all and by outlet, as a readable table. */
export function scoreTable(articles: readonly GoldArticle[], predictions: readonly Predicted[]): string {
  const byId = new Map(predictions.map((prediction) => [prediction.id, prediction]));
  const outlets = [...new Set(articles.map(({ outlet }) => outlet))].sort();
  const row = (name: string, chosen: readonly GoldArticle[]) => {
    let [gold, predicted, contents, whole, sources] = [0, 0, 0, 0, 0];
    for (const article of chosen) {
      const attributions = byId.get(article.id)?.attributions ?? [];
      gold += article.attributions.length;
      predicted += attributions.length;
      for (const pair of matchByContent(article.attributions, attributions)) {
        const right = isRightPair(pair);
        contents++;
        if (right.source) sources++;
        if (right.source && right.cue) whole++;
      }
    }
    const f1 = (right: number) => ((200 * right) / (gold + predicted || 1)).toFixed(1);
    return [
      name.padEnd(14),
      f1(whole),
      f1(contents),
      ((100 * sources) / (contents || 1)).toFixed(1),
      gold,
      predicted,
    ].join('\t');
  };
  return [
    ['outlet'.padEnd(14), 'whole', 'content', 'source', 'gold', 'found'].join('\t'),
    row('all', articles),
    ...outlets.map((outlet) =>
      row(
        outlet,
        articles.filter((article) => article.outlet === outlet),
      ),
    ),
  ].join('\n');
}
