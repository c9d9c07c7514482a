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
  return overAndBack(reading, at, start, cover);
}

const RANKS = new Set(
  words(`joint national federal central royal supreme general state independent international global world northern southern
    eastern western north south east west public special grand high new interim united`),
);

function mayStandBefore(reading: Reading, at: number, cover: Cover): boolean {
  const lower = reading.lower(at);
  if (!reading.isCapital(at) || isRole(lower) || isFormOfAddress(lower)) return false;
  const other = cover.at(at);
  if (other) return other.type === 'LOC';
  return (
    RANKS.has(lower) ||
    isDemonym(lower) ||
    isPlace(lower) ||
    isDemonym(lower.slice(lower.lastIndexOf('-') + 1))
  );
}
