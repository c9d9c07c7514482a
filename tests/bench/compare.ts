/**
 * Times the comparison as a library grows. No data is needed: claims are made up from a vocabulary as uneven as that
 * of English, many of them in several wordings. With --picture, what was measured is drawn into that file.
 *
 *     node tests/bench/compare.ts [MOST_CLAIMS] [--picture FILE.svg]
 *
 * Grouping is timed in real Chromium, whose workers do it in the extension; CHROMIUM names the browser.
 */
import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { compareArticles } from '../../lib/compare/compare.ts';
import { ClaimIndex } from '../../lib/compare/match/claim-index.ts';
import { SUGGESTED } from '../../lib/compare/match/link.ts';
import type { Grouped } from './compare/grouped.ts';
import { anyClaim, anyOf, madeStory, reworded } from './compare/made-claims.ts';
import { growthPicture } from './growth-picture.ts';
import { measureInChromium } from './in-chromium.ts';

const { values, positionals } = parseArgs({
  options: { picture: { type: 'string' } },
  allowPositionals: true,
});
const most = Number(positionals[0] ?? 100_000);
const sizesUpTo = (end: number, sizes: readonly number[]) => sizes.filter((size) => size <= end);
const LIBRARIES = sizesUpTo(most, [1_000, 3_000, 10_000, 30_000, 100_000]);
const STORIES = sizesUpTo(most / 8, [5, 10, 20, 50, 100, 200]);
const CLAIMS_EACH = 8;

function times(run: () => void, rounds: number): { median: number; p95: number } {
  const taken = Array.from({ length: rounds }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return { median: taken[Math.floor(rounds / 2)] ?? 0, p95: taken[Math.floor(rounds * 0.95)] ?? 0 };
}

const ms = (value: number) => `${value.toFixed(1)} ms`;
console.log(`Load of the machine: ${loadavg()[0]?.toFixed(1)}`);

const matching = LIBRARIES.map((size) => {
  const claims = Array.from({ length: size }, anyClaim);
  const index = new ClaimIndex();
  const start = performance.now();
  claims.forEach((claim, at) => {
    index.add(String(at), claim);
  });
  const built = performance.now() - start;
  const { median, p95 } = times(() => void index.matches(reworded(anyOf(claims) ?? ''), SUGGESTED), 200);
  console.log(`${size} claims: indexed in ${ms(built)}; matches of a new one ${ms(median)} (p95 ${ms(p95)})`);
  return { size, value: p95 };
});

const comparing = STORIES.map((size) => {
  const story = madeStory(size, CLAIMS_EACH);
  const { median } = times(() => void compareArticles(story), 5);
  console.log(`A story of ${size} articles with ${CLAIMS_EACH} claims each: ${ms(median)}`);
  return { size, value: median };
});

const grouping: { readonly size: number; readonly value: number }[] = [];
await measureInChromium('./compare/grouped.ts', LIBRARIES, (size, measured) => {
  const { stories, ms: taken } = asGrouped(measured);
  console.log(`${size} claims in Chromium: ${stories} stories in ${ms(taken)}`);
  grouping.push({ size, value: taken });
});

if (values.picture !== undefined) {
  const panels = [
    { title: 'Matches of a new claim (p95)', points: matching, sizeOf: 'saved claims', most: 20 },
    { title: 'A story laid out', points: comparing, sizeOf: 'articles, 8 claims each', most: 300 },
    { title: 'The whole library grouped', points: grouping, sizeOf: 'saved claims', most: 60_000 },
  ];
  writeFileSync(values.picture, growthPicture(panels));
}

function asGrouped(measured: unknown): Grouped {
  if (typeof measured !== 'object' || measured === null) throw new Error('Nothing was measured.');
  const { stories, ms: taken }: { stories?: unknown; ms?: unknown } = measured;
  return { stories: Number(stories), ms: Number(taken) };
}
