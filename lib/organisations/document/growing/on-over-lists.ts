import { isPlace } from '../../lexicon/places.ts';
import { kindOfWellKnown } from '../../lexicon/well-known.ts';
import { words } from '../../lexicon/words.ts';
import type { Cover } from '../candidate.ts';
import { hasHead } from '../has-head.ts';
import type { Reading, TokenRange } from '../reading.ts';
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
    const item = cover.at(next);
    at = absorbRun(reading, endOfCover(cover, next), limit, cover);
    if (and || (item && holdsAnd(reading, item))) return at;
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
  const ownHead =
    other?.type === 'ORG' && hasHead(reading, other.first, other.end) && !isTopic(reading, other);
  return !place && !ownHead && !/^\p{Lu}{2,}$/u.test(reading.word(at));
}

/** "River Development and Ganga Rejuvenation", taken for a name of its own, ends the list that it stands in. */
function holdsAnd(reading: Reading, { first, end }: TokenRange): boolean {
  for (let at = first + 1; at < end - 1; at++) if (reading.lower(at) === 'and') return true;
  return false;
}

/** "State-Owned Enterprises", "National Media": a head that says as well what a body is for. */
const isTopic = (reading: Reading, { end }: TokenRange): boolean => TOPICS.has(reading.lower(end - 1));
const TOPICS = new Set(
  words(`enterprises services industries communications mines mining media press energy oil gas banking insurance
    shipping railways sport trades aid relief resorts steel textiles chemicals healthcare electronics technologies
    systems museums`),
);
