/**
 * Reads saved news pages in Chromium with plain Readability, plain Defuddle and Sayso in one run, and tells how much of
 * the marked article each one finds, how long it takes, and whether offsets, page and markup stay true. What each made
 * of the pages goes to PREDICTIONS.jsonl, PREDICTIONS.readability.jsonl and PREDICTIONS.defuddle.jsonl.
 *
 *   node tools/pages/evaluate.ts FOLDER [PREDICTIONS.jsonl]
 *
 * FOLDER holds `index.jsonl` (id, url, file, gold_text …) and the gzipped pages that it names; SAYSO_DATA may name
 * it too. Such collections: scrapinghub/article-extraction-benchmark, flairNLP/fundus, web-content-extraction-benchmark.
 */
import { createWriteStream } from 'node:fs';
import { bareText } from '../../lib/article/metadata/clean.ts';
import { bodyScore } from './body-score.ts';
import { inPages } from './page-browser.ts';
import { savedPages } from './saved-pages.ts';

const [folder = process.env.SAYSO_DATA, predictions] = process.argv.slice(2);
if (!folder) {
  console.error('Name the folder of saved pages: node tools/pages/evaluate.ts FOLDER [PREDICTIONS.jsonl]');
  process.exit(2);
}

const READERS = ['readability', 'defuddle', 'sayso'] as const;
type Reader = (typeof READERS)[number];

interface Tally {
  readonly scores: number[];
  /** For each page with a marked headline: whether it was found, letter for letter. */
  readonly headlines: boolean[];
  readonly ms: number[];
}

const tally = (): Tally => ({ scores: [], headlines: [], ms: [] });
const tallies: Readonly<Record<Reader, Tally>> = { readability: tally(), defuddle: tally(), sayso: tally() };
const law = { blocks: 0, sentences: 0, astray: 0, touched: 0, otherwise: 0 };
const longestTasks: number[] = [];
const fileFor = (file: string, reader: Reader) =>
  reader === 'sayso' ? file : file.replace(/(?=\.\w+$|$)/, `.${reader}`);
const outs = READERS.map((reader) => ({
  reader,
  out: predictions ? createWriteStream(fileFor(predictions, reader)) : undefined,
}));

await inPages(
  savedPages(folder),
  new URL('./in-page.ts', import.meta.url).pathname,
  (page) => page.evaluate(() => globalThis.sayso.readByAll()),
  (saved, read) => {
    for (const { reader, out } of outs) {
      tallies[reader].ms.push(read[reader].ms);
      out?.write(`${JSON.stringify({ id: saved.id, ...read[reader] })}\n`);
      if (saved.title) tallies[reader].headlines.push(bareText(read[reader].title) === bareText(saved.title));
      const optional = `${saved.title}\n${saved.summary}`;
      if (saved.text) tallies[reader].scores.push(bodyScore(read[reader].text, saved.text, optional));
    }
    law.blocks += read.blocks;
    law.sentences += read.sentences;
    law.astray += read.astray;
    law.otherwise += read.isSameInSlices ? 0 : 1;
    longestTasks.push(read.longestTask);
    law.touched += read.isUntouched ? 0 : 1;
  },
);
for (const { out } of outs) out?.end();

const at = (values: readonly number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

const percent = (flags: readonly boolean[]) =>
  ((100 * flags.filter(Boolean).length) / flags.length).toFixed(0);

for (const [reader, { scores, headlines, ms }] of Object.entries(tallies)) {
  const good = scores.filter((score) => score >= 0.9).length / scores.length;
  console.log(
    `${reader.padEnd(12)} body F1 ${(100 * mean(scores)).toFixed(1)}  pages from .9 ${(100 * good).toFixed(0)} %  ` +
      `headline ${percent(headlines)} %  ` +
      `ms p50 ${at(ms, 0.5).toFixed(0)} p95 ${at(ms, 0.95).toFixed(0)}`,
  );
}
console.log(
  `blocks ${law.blocks}, sentences ${law.sentences}, of which astray ${law.astray}; pages changed ${law.touched}`,
);
const ratios = tallies.sayso.ms.map((ms, index) => ms / (tallies.readability.ms[index] ?? ms));
console.log(`time against Readability's for the same page: p50 ${at(ratios, 0.5).toFixed(2)} times`);
const [half, most, longest] = [0.5, 0.95, 0.999].map((share) => at(longestTasks, share).toFixed(0));
console.log(
  `in slices: longest task ms p50 ${half} p95 ${most} max ${longest}; read otherwise ${law.otherwise}`,
);
if (law.astray + law.touched + law.otherwise > 0) process.exitCode = 1;
