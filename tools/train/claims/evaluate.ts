import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findAttributions, loadAttributionModels } from '../../../lib/attribution/find-attributions.ts';
import { splitSentences } from '../../../lib/language/sentences.ts';
import type { Span } from '../../../lib/language/span.ts';
import { runThrough } from '../../../lib/language/steps.ts';
import { tokenise } from '../../../lib/language/tokenise.ts';
import { decodeWeights } from '../../../lib/language/weights.ts';
import type { Pair } from './match.ts';
import { readArticles } from './polnear.ts';
import { reliability } from './reliability.ts';
import { reliabilityPlot } from './reliability-plot.ts';
import { reliabilityTable } from './reliability-table.ts';
import { scoreTable } from './score-table.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    gold: { type: 'string' },
    model: { type: 'string', default: 'assets/public/model/claims.weights' },
    out: { type: 'string' },
    /** Where the reliability of the confidence is drawn, as an SVG. */
    plot: { type: 'string' },
    /** A program that takes a gold file and a file of predictions. */
    evaluator: { type: 'string' },
  },
});
const gold = values.gold ?? join(values.data ?? '', 'attribution/polnear-dev.jsonl.gz');
const bytes = readFileSync(values.model);
const models = loadAttributionModels(
  decodeWeights(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)),
);
const pairs = (spans: readonly Span[]): Pair[] => spans.map(({ start, end }) => [start, end]);

const articles = readArticles(gold);
const predictions = articles.map(({ id, text }) => {
  const tokens = tokenise(text);
  const found = runThrough(findAttributions(text, tokens, splitSentences(text, tokens), models));
  const attributions = found.map(({ source, cue, content, confidence }) => ({
    source: pairs(source),
    cue: pairs(cue),
    content: pairs(content),
    score: confidence,
  }));
  return { id, attributions };
});
if (values.out) {
  writeFileSync(values.out, predictions.map((line) => `${JSON.stringify(line)}\n`).join(''));
  writeFileSync(`${values.out}.gold`, articles.map((line) => `${JSON.stringify(line)}\n`).join(''));
}
console.log(scoreTable(articles, predictions));
const bins = reliability(articles, predictions);
console.log(`\n${reliabilityTable(bins)}`);
if (values.plot) writeFileSync(values.plot, reliabilityPlot(bins));
if (values.evaluator && values.out) {
  console.log(
    execFileSync(process.execPath, [values.evaluator, `${values.out}.gold`, values.out], {
      encoding: 'utf8',
    }),
  );
}
