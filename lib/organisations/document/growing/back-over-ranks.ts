import { isFormOfAddress, isRole } from '../../lexicon/people.ts';
import { isDemonym, isPlace } from '../../lexicon/places.ts';
import { words } from '../../lexicon/words.ts';
import type { Candidate, Cover } from '../candidate.ts';
import { hasHead } from '../has-head.ts';
import type { Reading } from '../reading.ts';
import { overAndBack } from './back-over-lists.ts';

/** "Prague" of "Prague House of …", where the tagger took it for a place or left it. */
export function growBack(reading: Reading, { first, end }: Candidate, cover: Cover): number {
  const start = reading.sentenceStart(first);
  if (!hasHead(reading, first, end)) return first;
  let at = first;
  while (at > start && mayStandBefore(reading, at - 1, cover)) at = cover.at(at - 1)?.first ?? at - 1;
  return overNumber(reading, overAndBack(reading, at, start, cover), start);
}

/** "3rd" of "3rd Battalion of the Royal Rifles", "9th" of "9th Circuit Court of Appeals" */
const overNumber = (reading: Reading, first: number, start: number): number =>
  first > start && /^\d+(?:st|nd|rd|th)$/.test(reading.word(first - 1)) ? first - 1 : first;

const RANKS = new Set(
  words(`joint national federal central royal supreme general state independent international global world northern southern
    eastern western north south east west public special grand high new interim united`),
);

/** "Patriotic" of "the ruling Patriotic Front", "Revolutionary" */
const ADJECTIVE = /...(?:ic|ical|ist|ive|tional|ary|ified)$/;

function mayStandBefore(reading: Reading, at: number, cover: Cover): boolean {
  const lower = reading.lower(at);
  if (!reading.isCapital(at) || isRole(lower) || isFormOfAddress(lower)) return false;
  const other = cover.at(at);
  if (other) return other.type === 'LOC';
  return (
    RANKS.has(lower) ||
    (at > reading.sentenceStart(at) && ADJECTIVE.test(lower)) ||
    isDemonym(lower) ||
    isPlace(lower) ||
    isDemonym(lower.slice(lower.lastIndexOf('-') + 1))
  );
}
