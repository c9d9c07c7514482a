import { kindOfHead } from '../../lexicon/heads.ts';
import { isRole } from '../../lexicon/people.ts';
import { isDemonym } from '../../lexicon/places.ts';
import type { Cover } from '../candidate.ts';
import { hasHead } from '../has-head.ts';
import { listBefore } from '../list-before.ts';
import type { Reading } from '../reading.ts';

/** "Industrial and" of "the Industrial and Commercial Bank of …", where the article tells that a name begins. */
export function overAndBack(reading: Reading, first: number, start: number, cover: Cover): number {
  // "John D. and" of "the John D. and Catherine T. MacArthur Foundation".
  const at = /^\p{Lu}\.$/u.test(reading.word(first - 2)) ? first - 3 : first - 2;
  const begins = at - 1 >= start && reading.lower(at - 1) === 'the' && reading.lower(first - 1) === 'and';
  const free = reading.isCapital(at) && !cover.at(at) && !isRole(reading.lower(at));
  if (begins && free && kindOfHead(reading.lower(at)) === undefined) return at;
  return overWordsBack(reading, first, cover) ?? overTradesBack(reading, first, start, cover);
}

/** "Land, " of "the Land, Water and Forests Unit", where the tagger began behind the comma. */
const overWordsBack = (reading: Reading, first: number, cover: Cover): number | undefined =>
  reading.word(first - 1) === ',' && reading.lower(first + 1) === 'and'
    ? listBefore(reading, first - 2, cover)
    : undefined;

/** "Shooters, " of "the Shooters, Fishers and Farmers Party": names of trades, and an article before all. */
function overTradesBack(reading: Reading, first: number, start: number, cover: Cover): number {
  let at = first;
  while (at - 2 > start && [',', 'and'].includes(reading.lower(at - 1)) && isManyOfATrade(reading, at - 2)) {
    const other = cover.at(at - 2);
    if (other && hasHead(reading, other.first, other.end)) return first;
    at -= 2;
    while (at - 1 > start && reading.isCapital(at - 1)) at--;
  }
  const isList = isManyOfATrade(reading, first) || isManyOfATrade(reading, first + 1);
  return isList && reading.lower(at - 1) === 'the' ? at : first;
}

/** "Farmers", "Pharmacists": a plural with a capital that is no head and no people. */
const isManyOfATrade = (reading: Reading, at: number): boolean => {
  const lower = reading.lower(at);
  return (
    reading.isCapital(at) &&
    /(?:er|or|ist|ian|ant|man|ee)s$/.test(lower) &&
    kindOfHead(lower) === undefined &&
    !isDemonym(lower)
  );
};
