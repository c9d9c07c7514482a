import { isPlace } from '../../lexicon/places.ts';
import { kindOfWellKnown } from '../../lexicon/well-known.ts';
import type { Cover } from '../candidate.ts';
import { hasHead } from '../has-head.ts';
import type { Reading } from '../reading.ts';
import { absorbRun, endOfCover, mayAbsorb } from './absorb.ts';

const LONGEST_LIST = 12;

/** The end of a list ("Health, Education, Labor and Pensions") that the name's last word begins, or `from`. */
export function absorbList(reading: Reading, from: number, limit: number, cover: Cover): number {
  let at = from;
  for (let items = 0; items < LONGEST_LIST && at < limit; items++) {
    const comma = reading.lower(at) === ',';
    let next = comma ? at + 1 : at;
    const and = reading.lower(next) === 'and' || reading.word(next) === '&';
    if (and) next++;
    if (next === at || !isListItem(reading, next, limit, cover)) return from;
    at = absorbRun(reading, endOfCover(cover, next), limit, cover);
    if (and) return at;
  }
  return from;
}

function isListItem(reading: Reading, at: number, limit: number, cover: Cover): boolean {
  const other = cover.at(at);
  const severalWords = other?.type === 'ORG' && other.first === at && other.end - at > 1;
  if (at >= limit || !reading.isNameWord(at) || !(severalWords || mayAbsorb(reading, at, cover)))
    return false;
  const listed =
    kindOfWellKnown(reading.textOf(other ?? { first: at, end: at + 1 }).toLowerCase()) !== undefined;
  const place = listed || other?.type === 'LOC' || isPlace(reading.lower(at));
  const ownHead = other?.type === 'ORG' && hasHead(reading, other.first, other.end);
  return !place && !ownHead && !/^\p{Lu}{2,}$/u.test(reading.word(at));
}
