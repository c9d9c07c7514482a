/**
 * Measures how well claims are matched and figures compared: on the project's own pairs of attributed claims and,
 * with a folder of public data, on ECB+ (`ecbplus.pairs.dev.jsonl`, CC BY 3.0) and the Microsoft Research Paraphrase
 * Corpus (`msrp.val.jsonl`, to measure only).
 *
 *     node tools/compare/evaluate.ts [--data DIR]
 *
 * The files of DIR hold a pair a line (`id`, `a`, `b`, `label`, `ia`, `ib`), gzipped or not.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { averageLink } from '../../lib/compare/clusters.ts';
import { likeness } from '../../lib/compare/match/likeness.ts';
import { GROUPED, LINKED, SUGGESTED } from '../../lib/compare/match/link.ts';
import { withNeighbours } from '../../lib/compare/neighbours.ts';
import { bCubed } from './b-cubed.ts';
import {
  type FigureMeasures,
  measureClaims,
  measureFigures,
  readClaimPairs,
  readFigurePairs,
} from './claim-pairs.ts';
import { comparable } from './comparable.ts';
import { atThreshold, measureRanking, type RankingMeasures } from './ranking-measures.ts';
import { readPairs, type SentencePair } from './sentence-pairs.ts';

const percent = (share: number) => (100 * share).toFixed(1);
const told = ({ pairs, auc, averagePrecision, best }: RankingMeasures) =>
  `${pairs} pairs: AUC ${percent(auc)}, AP ${percent(averagePrecision)}, best F1 ${percent(best.f1)} at ${best.threshold.toFixed(2)}`;

function reportClaims(): void {
  const { same, sameMatter, figures } = measureClaims(readClaimPairs());
  console.log('Attributed claims, same against different       ', told(same));
  console.log('Attributed claims, same matter against different', told(sameMatter));
  reportFigures('Figures of attributed claims', figures);
  reportFigures('Figures of contents', measureFigures(readFigurePairs()));
}

function reportFigures(name: string, figures: FigureMeasures): void {
  console.log(`${name}: ${percent(figures.recall)} found, ${percent(figures.falseAlarms)} false alarms`);
  for (const text of figures.missed) console.log(`  missed: ${text}`);
  for (const text of figures.false) console.log(`  false:  ${text}`);
}

function reportSentences(name: string, pairs: readonly SentencePair[]): void {
  const { terms, rarity } = comparable(pairs);
  const labels = pairs.map(({ label }) => label);
  const scores = pairs.map(({ a, b }) => likeness(terms(a), terms(b), rarity));
  console.log(`${name}: ${told(measureRanking(labels, scores))}`);
  for (const threshold of [SUGGESTED, LINKED]) {
    const { precision, recall } = atThreshold(labels, scores, threshold);
    console.log(`  at ${threshold}: precision ${percent(precision)}, recall ${percent(recall)}`);
  }
  if (name.startsWith('ecbplus')) reportClusters(pairs, scores);
}

/** Clusters within each topic, as claims are clustered within a comparison. */
function reportClusters(pairs: readonly SentencePair[], scores: readonly number[]): void {
  const ids = [...new Set(pairs.flatMap(({ ia, ib }) => [ia, ib]))];
  const scored = withNeighbours(pairs.map(({ ia, ib }, at) => ({ a: ia, b: ib, likeness: scores[at] ?? 0 })));
  const gold = averageLink(
    ids,
    pairs.map(({ ia, ib, label }) => ({ a: ia, b: ib, likeness: label })),
    Number.EPSILON,
  );
  const { precision, recall, f1 } = bCubed(gold, averageLink(ids, scored, GROUPED));
  console.log(
    `  clusters at ${GROUPED}: B-cubed precision ${percent(precision)}, recall ${percent(recall)}, F1 ${percent(f1)}`,
  );
}

const { data } = parseArgs({ options: { data: { type: 'string' } } }).values;
reportClaims();
if (data === undefined) {
  console.log('With --data DIR, ECB+ and MSRP are measured too.');
} else {
  for (const file of readdirSync(data)
    .filter((name) => /\.jsonl(?:\.gz)?$/.test(name))
    .sort()) {
    reportSentences(file, readPairs(join(data, file)));
  }
}
