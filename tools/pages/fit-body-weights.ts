/**
 * Fits lib/article/body-weights.ts anew over saved pages with the article marked, and tells by eight-fold
 * cross-validation, parted by outlet, what the weights are worth on outlets that they have not seen.
 *
 *   node tools/pages/fit-body-weights.ts FOLDER
 */
import { FEATURES } from '../../lib/article/block-features.ts';
import { bodyScore } from './body-score.ts';
import { type LabelledBlock, labelBlocks } from './label-blocks.ts';
import { fitWeights, weigh } from './logistic-fit.ts';
import { inPages } from './page-browser.ts';
import { type SavedPage, savedPages } from './saved-pages.ts';

const [folder = process.env.SAYSO_DATA] = process.argv.slice(2);
if (!folder) {
  console.error('Name the folder of saved pages: node tools/pages/fit-body-weights.ts FOLDER');
  process.exit(2);
}

const FOLDS = 8;
const RESTRAINT = 0.005;
/** Taken from the constant: a stray paragraph misleads more than a lost one. */
const CAUTION = 0.4;

const pages: SavedPage[] = [];
const blocks: LabelledBlock[] = [];
await inPages(
  savedPages(folder),
  new URL('./in-page.ts', import.meta.url).pathname,
  (page) => page.evaluate(() => globalThis.sayso.describeBlocks()),
  (saved, described) => {
    pages.push(saved);
    blocks.push(...labelBlocks(saved, described));
  },
);

const total = blocks.reduce((sum, { weight }) => sum + weight, 0);
const scaled = blocks.map((block) => ({ ...block, weight: (block.weight / total) * pages.length }));
const outlets = [...new Set(pages.map(({ outlet }) => outlet))];
const foldOf = (outlet: string) => outlets.indexOf(outlet) % FOLDS;

const scores: number[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = fitWeights(
    scaled.filter(({ outlet }) => foldOf(outlet) !== fold),
    RESTRAINT,
  );
  for (const page of pages.filter(({ outlet }) => foldOf(outlet) === fold)) {
    const chosen = scaled.filter(
      (block) => block.page === page.id && weigh(block.features, weights) > CAUTION,
    );
    const text = chosen.map((block) => block.text).join('\n\n');
    scores.push(bodyScore(text, page.text, `${page.title}\n${page.summary}`));
  }
}
const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
const good = scores.filter((score) => score >= 0.9).length / scores.length;
console.log(
  `// On unseen outlets: body F1 ${(100 * mean).toFixed(1)}, pages from .9 ${(100 * good).toFixed(0)} %`,
);

const weights = fitWeights(scaled, RESTRAINT);
FEATURES.forEach((name, index) => {
  const weight = (weights[index] ?? 0) - (name === 'always' ? CAUTION : 0);
  console.log(`  '${name}': ${weight.toFixed(2)},`);
});
