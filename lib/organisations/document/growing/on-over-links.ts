import { kindOfHead } from '../../lexicon/heads.ts';
import { modifiesOffice } from '../../lexicon/offices.ts';
import { isRole } from '../../lexicon/people.ts';
import { isCountry } from '../../lexicon/places.ts';
import { words } from '../../lexicon/words.ts';
import type { Candidate, Cover } from '../candidate.ts';
import { hasHead } from '../has-head.ts';
import type { Reading } from '../reading.ts';
import { absorbRun, endOfCover, mayAbsorb } from './absorb.ts';
import { hasComplement, isComplementLink } from './complement.ts';
import { absorbList } from './on-over-lists.ts';

/** Where the name ends, seen from where the tagger ended it. */
export function growOn(reading: Reading, { first, end }: Candidate, cover: Cover): number {
  let limit = reading.sentenceEnd(first);
  let at = end;
  if (!hasHead(reading, first, at)) return at;
  if (!hasComplement(reading, first, at)) limit = officeFrom(reading, at, limit);
  at = absorbRun(reading, at, limit, cover);
  limit = reading.sentenceEnd(first);
  for (;;) {
    at = afterSuperior(reading, at);
    const complement = afterLink(reading, at, limit);
    if (complement === undefined) break;
    if (mayAbsorb(reading, complement, cover)) at = absorbRun(reading, complement, limit, cover);
    else if (mayAbsorbWhole(reading, at, complement, cover, hasComplement(reading, first, at)))
      at = endOfCover(cover, complement);
    else break;
  }
  if (!hasComplement(reading, first, at)) return at;
  return absorbList(
    reading,
    afterCampus(reading, first, afterPossessive(reading, at, cover), cover),
    limit,
    cover,
  );
}

/** "under the President" of "Agency on Statistics under the President of the Republic of …": whose the body is. */
function afterSuperior(reading: Reading, at: number): number {
  if (reading.lower(at) !== 'under' || reading.lower(at + 1) !== 'the') return at;
  let end = at + 2;
  while (reading.isCapital(end) && SUPERIORS.has(reading.lower(end))) end++;
  return end > at + 2 ? end : at;
}
const SUPERIORS = new Set(words('president prime minister government cabinet ministry council'));

/** The token after "of", "for the" …, where a capital stands there. */
function afterLink(reading: Reading, at: number, limit: number): number | undefined {
  if (at >= limit || !isComplementLink(reading.lower(at))) return undefined;
  if (reading.lower(at) === 'to' && reading.lower(at + 1) === 'the') return undefined;
  let next = reading.lower(at + 1) === 'the' ? at + 2 : at + 1;
  if (reading.lower(next) === 'former') next++;
  return next < limit && reading.isNameWord(next) ? next : undefined;
}

/** "Office of the Prosecutor of the Criminal Court": a sure name, too, is part of one that ends in its head here. */
function mayAbsorbWhole(
  reading: Reading,
  link: number,
  at: number,
  cover: Cover,
  inComplement: boolean,
): boolean {
  const other = cover.at(at);
  if (other?.type !== 'ORG' || other.first !== at || /^[\p{Lu}.]+$/u.test(reading.word(at))) return false;
  if (reading.lower(link) !== 'of') return reading.lower(link) !== 'with' && reading.lower(link) !== 'to';
  return (
    reading.lower(link + 1) === 'the' && (kindOfHead(reading.lower(link - 1)) !== undefined || inComplement)
  );
}

/** Where the first office after the name stands ("President" after "World Bank"): it belongs to somebody. */
function officeFrom(reading: Reading, from: number, limit: number): number {
  for (let at = from; at < limit && reading.isNameWord(at); at++)
    if (isRole(reading.lower(at)) && kindOfHead(reading.lower(at)) === undefined)
      return modifiesOffice(reading.lower(at - 1)) ? Math.max(from, at - 1) : at;
  return limit;
}

/** "Rights" of "Commission on Human and Peoples' Rights" */
function afterPossessive(reading: Reading, at: number, cover: Cover): number {
  const next = reading.lower(at + 1);
  const continues = /^['’]s?$/.test(reading.word(at)) && reading.isCapital(at + 1) && !cover.at(at + 1);
  return continues && !isRole(next) && kindOfHead(next) === undefined ? at + 2 : at;
}

/** "at Austin" of "University of Texas at Austin", ", Abeokuta" of "Federal University of Agriculture, Abeokuta" */
function afterCampus(reading: Reading, first: number, at: number, cover: Cover): number {
  const isUniversity = (word: number) => reading.lower(word) === 'university';
  if (reading.word(at) === ',' && (isUniversity(first) || isUniversity(first + 1)))
    return isTown(reading, at + 1, cover) ? at + 2 : at;
  if (!isUniversity(first) || reading.lower(at) !== 'at') return at;
  let end = at + 1;
  while (reading.isCapital(end)) end++;
  return end > at + 1 ? end : at;
}

/** A town that neither a comma nor another name follows. */
const isTown = (reading: Reading, at: number, cover: Cover): boolean =>
  cover.at(at)?.type === 'LOC' &&
  cover.at(at)?.end === at + 1 &&
  /^\p{Ll}/u.test(reading.word(at + 1)) &&
  !/^(?:and|or)$/.test(reading.word(at + 1)) &&
  !isCountry(reading.lower(at));
