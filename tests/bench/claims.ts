/**
 * How well the whole finder does on articles written for this project: `node tests/bench/claims.ts`. Finds claims in
 * the gold articles from their bare text, and sets them beside the annotation: whole claims and contents by style,
 * then, of the contents found, how often each further aspect is right. With `--case FILE.gold.json` an annotated
 * case is judged claim by claim as well.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Claim } from '../../lib/attribution/claim.ts';
import type { Span } from '../../lib/language/span.ts';
import { ASPECTS, type Judgement, judgeClaim } from '../../tools/gold/describe-gold.ts';
import type { GoldArticle } from '../../tools/gold/gold-article.ts';
import { readGold } from '../../tools/gold/read-gold.ts';
import { isRightPair, matchByContent } from '../../tools/train/claims/match.ts';
import { shippedFinder } from '../finding/model.ts';
import { printCase } from './claims-case.ts';

const { values } = parseArgs({ options: { case: { type: 'string' } } });
const finder = shippedFinder();
const articles = readGold(fileURLToPath(new URL('../fixtures/attribution/gold', import.meta.url)));

interface Counts {
  gold: number;
  found: number;
  contents: number;
  whole: number;
  sources: number;
}

const pairs = (spans: readonly Span[]): [number, number][] => spans.map(({ start, end }) => [start, end]);
const piecesOf = (mention: Claim['source']): readonly Span[] =>
  mention ? (mention.pieces ?? [mention]) : [];

const byStyle = new Map<string, Counts>();
const total: Counts = { gold: 0, found: 0, contents: 0, whole: 0, sources: 0 };
const judgements: Judgement[] = [];

for (const article of articles) {
  const counts = byStyle.get(article.style) ?? { gold: 0, found: 0, contents: 0, whole: 0, sources: 0 };
  byStyle.set(article.style, counts);
  const { claims } = finder.find(article.text);
  for (const sum of [counts, total]) {
    sum.gold += article.claims.length;
    sum.found += claims.length;
  }
  for (const pair of matched(article, claims)) {
    const right = isRightPair(pair);
    for (const sum of [counts, total]) {
      sum.contents++;
      if (right.source) sum.sources++;
      if (right.source && right.cue) sum.whole++;
    }
    if (right.source) judgements.push(...judgeClaim(article.id, pair.gold.gold, pair.found.claim));
  }
}

function matched(article: GoldArticle, claims: readonly Claim[]) {
  const gold = article.claims.map((claim) => ({
    gold: claim,
    source: pairs(claim.bare.source),
    cue: pairs(claim.bare.cue),
    content: pairs(claim.bare.content),
  }));
  const found = claims.map((claim) => ({
    claim,
    source: pairs(piecesOf(claim.source)),
    cue: pairs(piecesOf(claim.cue)),
    content: pairs(claim.content),
  }));
  return matchByContent(gold, found);
}

const percent = (part: number, whole: number): string => (whole ? ((100 * part) / whole).toFixed(1) : '-');
const row = (name: string, { gold, found, contents, whole, sources }: Counts): string =>
  [
    name.padEnd(22),
    percent(2 * whole, gold + found),
    percent(2 * contents, gold + found),
    percent(sources, contents),
    gold,
    found,
  ].join('\t');

console.log(['style'.padEnd(22), 'whole', 'content', 'source', 'gold', 'found'].join('\t'));
for (const [style, counts] of [...byStyle].sort()) console.log(row(style, counts));
console.log(row(`all ${articles.length} articles`, total));
console.log('\nof the contents found with the right source, right in');
for (const aspect of ASPECTS) {
  const of = judgements.filter((judgement) => judgement.aspect === aspect);
  const right = of.filter(({ expected, found }) => expected === found).length;
  console.log(`${aspect.padEnd(14)}${percent(right, of.length).padStart(6)} % of ${of.length}`);
}
if (values.case) printCase(values.case, finder);
