import { kindOfHead } from '../lexicon/heads.ts';
import { isRole } from '../lexicon/people.ts';
import type { Cover } from './candidate.ts';
import type { Reading } from './reading.ts';

/**
 * Where a list of single words begins that ends with the one at `last`, if an article stands before it: "Truth" for
 * "Justice" of "the Truth, Justice and Reparations Unit".
 */
export function listBefore(reading: Reading, last: number, cover: Cover): number | undefined {
  let at = last;
  while (isItem(reading, at, cover) && reading.word(at - 1) === ',') at -= 2;
  const begins = isItem(reading, at, cover) && reading.lower(at - 1) === 'the';
  return begins && at > reading.sentenceStart(last) ? at : undefined;
}

/** A word with a capital that is neither a name, a head nor an office; "Justice" is what a body is for. */
const isItem = (reading: Reading, at: number, cover: Cover): boolean =>
  /^\p{Lu}\p{Ll}/u.test(reading.word(at)) &&
  !cover.at(at) &&
  (!isRole(reading.lower(at)) || reading.lower(at) === 'justice') &&
  kindOfHead(reading.lower(at)) === undefined;
