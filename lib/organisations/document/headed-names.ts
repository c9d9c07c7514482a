import { kindOfHead } from '../lexicon/heads.ts';
import { isRole } from '../lexicon/people.ts';
import { type Candidate, type Candidates, Cover, oddsOf } from './candidate.ts';
import { listBefore } from './list-before.ts';
import type { Reading } from './reading.ts';

const BELIEF = 0.55;

/**
 * Adds what the tagger left although its head tells: "the … Commission", where two capitals and more end in a head
 * noun after an article, and "Archdiocese of Los Angeles", a head noun with a capital complement.
 */
export function headedNames(reading: Reading, candidates: Candidates): Candidate[] {
  const cover = new Cover(candidates, reading.tokens.length);
  const added: Candidate[] = [];
  for (let first = 0; first < reading.tokens.length; first++) {
    if (!reading.isCapital(first)) continue;
    let end = first;
    const limit = reading.sentenceEnd(first);
    while (end < limit && reading.isCapital(end) && !cover.at(end)) end++;
    const begin = ['The', 'A', 'An', 'This'].includes(reading.word(first)) ? first + 1 : first;
    const pair = pairedFrom(reading, begin, cover);
    if (end > begin && isHeaded(reading, begin, end, pair))
      added.push({ first: pair, end, type: 'ORG', belief: BELIEF, odds: oddsOf('ORG', BELIEF) });
    first = Math.max(first, end - 1);
  }
  return [...candidates, ...added].sort((a, b) => a.first - b.first);
}

/** "Food and" of "the Food and Drug Administration", or where the run itself begins. */
function pairedFrom(reading: Reading, first: number, cover: Cover): number {
  const item = reading.lower(first - 1) === 'and' ? first - 2 : undefined;
  const listed = item !== undefined && reading.word(item - 1) === ',' && listBefore(reading, item, cover);
  if (listed) return listed;
  const begins = reading.lower(first - 1) === 'and' && reading.lower(first - 3) === 'the';
  const free = reading.isCapital(first - 2) && !cover.at(first - 2) && !isRole(reading.lower(first - 2));
  return begins && free && kindOfHead(reading.lower(first - 2)) === undefined ? first - 2 : first;
}

function isHeaded(reading: Reading, first: number, end: number, pair: number): boolean {
  const kind = kindOfHead(reading.lower(end - 1));
  if (kind === undefined) return false;
  for (let at = first; at < end; at++) if (isRole(reading.lower(at))) return false;
  const hasArticle = reading.lower(pair - 1) === 'the';
  if (end - first >= 2) return hasArticle;
  return (
    hasComplement(reading, end) && (hasArticle || kind !== 'other') && first > reading.sentenceStart(first)
  );
}

function hasComplement(reading: Reading, at: number): boolean {
  const link = reading.lower(at);
  if (link !== 'of' && link !== 'for' && link !== 'on') return false;
  return reading.isCapital(reading.lower(at + 1) === 'the' ? at + 2 : at + 1);
}
