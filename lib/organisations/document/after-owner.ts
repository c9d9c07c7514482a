import { isDemonym, isPlace } from '../lexicon/places.ts';
import type { Candidate } from './candidate.ts';
import { hasHead } from './has-head.ts';
import type { Reading } from './reading.ts';

/** "Supreme Election Council" of "Turkey's Supreme Election Council": whose it is, and no part of its name. */
export function afterOwner(reading: Reading, candidate: Candidate): Candidate {
  const { first, end } = candidate;
  for (let at = first + 1; at < end - 1 && at <= first + 3; at++) {
    if (!/^['’]s?$/.test(reading.word(at))) continue;
    const isWhole = end - at === 2 || hasHead(reading, at + 1, end);
    const owned = isPlaceName(reading, first, at) && isWhole;
    return owned && !isDemonym(reading.lower(at - 1)) ? { ...candidate, first: at + 1 } : candidate;
  }
  return candidate;
}

function isPlaceName(reading: Reading, first: number, end: number): boolean {
  if (isPlace(reading.textOf({ first, end }).toLowerCase())) return true;
  for (let at = first; at < end; at++) if (!isPlace(reading.lower(at))) return false;
  return true;
}
