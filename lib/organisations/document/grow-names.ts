import { isCalendarWord } from '../lexicon/calendar.ts';
import { kindOfHead } from '../lexicon/heads.ts';
import { modifiesOffice } from '../lexicon/offices.ts';
import { isNoOrganisation } from '../lexicon/other-heads.ts';
import { isFormOfAddress, isRole } from '../lexicon/people.ts';
import { isDemonym, isPlace } from '../lexicon/places.ts';
import { kindOfWellKnown } from '../lexicon/well-known.ts';
import { words } from '../lexicon/words.ts';
import { type Candidate, type Candidates, Cover, withoutOverlaps } from './candidate.ts';
import { hasHead } from './has-head.ts';
import { withQuotedPart } from './quoted-parts.ts';
import type { Reading } from './reading.ts';
import { splitSeries } from './split-series.ts';

const COMPLEMENT_LINKS = new Set(words('of for on against to with'));
/** Of two candidates side by side, one this certain is a name of its own. */
const SURE = 0.85;

/**
 * Lets the names of organisations grow to their full length: over "of", "for", "on" and the list that may follow
 * ("Platform for Culture, Sports and Future Opportunities"), back over what stands before the head ("Prague House
 * of …"), and over a part in quotation marks.
 */
export function growNames(reading: Reading, candidates: Candidates): Candidate[] {
  const cover = new Cover(candidates, reading.tokens.length);
  const grown = candidates.map((candidate) =>
    candidate.type === 'ORG' ? growName(reading, candidate, cover) : candidate,
  );
  return withoutOverlaps(grown).flatMap((candidate) =>
    candidate.type === 'ORG' ? splitSeries(reading, candidate) : [candidate],
  );
}

function growName(reading: Reading, candidate: Candidate, cover: Cover): Candidate {
  const linked = { ...candidate, first: overLinkBack(reading, candidate.first, cover) };
  const backed = { ...linked, first: growBack(reading, linked, cover) };
  const extended = { ...backed, end: growOn(reading, backed, cover) };
  return withQuotedPart(reading, withoutEdges(reading, extended));
}

/** "Prague" of "Prague House of …", where the tagger took it for a place or left it. */
function growBack(reading: Reading, { first, end }: Candidate, cover: Cover): number {
  const start = reading.sentenceStart(first);
  if (!hasHead(reading, first, end)) return first;
  let at = first;
  while (at > start && mayStandBefore(reading, at - 1, cover)) at = cover.at(at - 1)?.first ?? at - 1;
  return overAndBack(reading, at, start, cover);
}

/** "Industrial and" of "the Industrial and Commercial Bank of …", where the article tells that a name begins. */
function overAndBack(reading: Reading, first: number, start: number, cover: Cover): number {
  // "John D. and" of "the John D. and Catherine T. MacArthur Foundation".
  const at = /^\p{Lu}\.$/u.test(reading.word(first - 2)) ? first - 3 : first - 2;
  const begins = at - 1 >= start && reading.lower(at - 1) === 'the' && reading.lower(first - 1) === 'and';
  const free = reading.isCapital(at) && !cover.at(at) && !isRole(reading.lower(at));
  if (begins && free && kindOfHead(reading.lower(at)) === undefined) return at;
  return overListBack(reading, first, start, cover);
}

/** "Shooters, " of "the Shooters, Fishers and Farmers Party": names of trades, and an article before all. */
function overListBack(reading: Reading, first: number, start: number, cover: Cover): number {
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

/** "Committee" of "Committee to Protect Journalists", where the tagger took the complement alone. */
function overLinkBack(reading: Reading, first: number, cover: Cover): number {
  const start = reading.sentenceStart(first);
  const link = reading.lower(first - 1) === 'the' ? first - 2 : first - 1;
  if (link <= start || !COMPLEMENT_LINKS.has(reading.lower(link))) return first;
  if (!reading.isCapital(link - 1) || !maybeHead(reading.lower(link - 1))) return first;
  let at = link;
  while (at > start && reading.isNameWord(at - 1) && mayJoinBack(reading, at - 1, cover)) at--;
  return at < link ? at : first;
}

const GROUPS = new Set(
  words('physicians doctors lawyers mothers women students scientists reporters veterans citizens'),
);
const maybeHead = (lower: string): boolean => kindOfHead(lower) !== undefined || GROUPS.has(lower);

const mayJoinBack = (reading: Reading, at: number, cover: Cover): boolean =>
  cover.at(at)?.type !== 'PER' &&
  !isRole(reading.lower(at)) &&
  !['The', 'A', 'An'].includes(reading.word(at));

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

/** Where the name ends, seen from where the tagger ended it. */
function growOn(reading: Reading, { first, end }: Candidate, cover: Cover): number {
  let limit = reading.sentenceEnd(first);
  let at = end;
  if (!hasHead(reading, first, at)) return at;
  if (!hasComplement(reading, first, at)) limit = officeFrom(reading, at, limit);
  at = absorbRun(reading, at, limit, cover);
  limit = reading.sentenceEnd(first);
  for (;;) {
    const complement = afterLink(reading, at, limit);
    if (complement === undefined) break;
    if (mayAbsorb(reading, complement, cover)) at = absorbRun(reading, complement, limit, cover);
    else if (mayAbsorbWhole(reading, at, complement, cover, hasComplement(reading, first, at)))
      at = endOfCover(cover, complement);
    else break;
  }
  if (!hasComplement(reading, first, at)) return at;
  return absorbList(reading, afterCampus(reading, first, afterPossessive(reading, at, cover)), limit, cover);
}

/** The token after "of", "for the" …, where a capital stands there. */
function afterLink(reading: Reading, at: number, limit: number): number | undefined {
  if (at >= limit || !COMPLEMENT_LINKS.has(reading.lower(at))) return undefined;
  if (reading.lower(at) === 'to' && reading.lower(at + 1) === 'the') return undefined;
  let next = reading.lower(at + 1) === 'the' ? at + 2 : at + 1;
  if (reading.lower(next) === 'former') next++;
  return next < limit && reading.isNameWord(next) ? next : undefined;
}

function mayAbsorb(reading: Reading, at: number, cover: Cover): boolean {
  if (isCalendarWord(reading.lower(at)) || isFormOfAddress(reading.lower(at))) return false;
  const other = cover.at(at);
  if (!other || isNoOrganisation(reading.lower(at))) return true;
  if (other.type === 'PER') return false;
  return other.type === 'LOC' || other.belief < SURE;
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

function absorbRun(reading: Reading, from: number, limit: number, cover: Cover): number {
  let at = from;
  while (at < limit && reading.isNameWord(at) && mayAbsorb(reading, at, cover)) {
    at = endOfCover(cover, at);
  }
  return at;
}

/** Where the first office after the name stands ("President" after "World Bank"): it belongs to somebody. */
function officeFrom(reading: Reading, from: number, limit: number): number {
  for (let at = from; at < limit && reading.isNameWord(at); at++)
    if (isRole(reading.lower(at)) && kindOfHead(reading.lower(at)) === undefined)
      return modifiesOffice(reading.lower(at - 1)) ? Math.max(from, at - 1) : at;
  return limit;
}

const endOfCover = (cover: Cover, at: number): number => cover.at(at)?.end ?? at + 1;

function hasComplement(reading: Reading, first: number, end: number): boolean {
  for (let at = first + 1; at < end; at++) if (COMPLEMENT_LINKS.has(reading.lower(at))) return true;
  return false;
}

/** "Rights" of "Commission on Human and Peoples' Rights" */
function afterPossessive(reading: Reading, at: number, cover: Cover): number {
  const next = reading.lower(at + 1);
  const continues = /^['’]s?$/.test(reading.word(at)) && reading.isCapital(at + 1) && !cover.at(at + 1);
  return continues && !isRole(next) && kindOfHead(next) === undefined ? at + 2 : at;
}

/** "at Austin" of "University of Texas at Austin" */
function afterCampus(reading: Reading, first: number, at: number): number {
  if (reading.lower(first) !== 'university' || reading.lower(at) !== 'at') return at;
  let end = at + 1;
  while (reading.isCapital(end)) end++;
  return end > at + 1 ? end : at;
}

const LONGEST_LIST = 12;

/** The end of a list ("Health, Education, Labor and Pensions") that the name's last word begins, or `from`. */
function absorbList(reading: Reading, from: number, limit: number, cover: Cover): number {
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

const EDGES = new Set(words(', ; : . ( ) and or of for on to with \' "'));

/** Without a mark, a link or an unmatched quotation mark at its edges. */
function withoutEdges(reading: Reading, candidate: Candidate): Candidate {
  let { first, end } = candidate;
  while (end - first > 1 && EDGES.has(reading.lower(first))) first++;
  while (end - first > 1 && EDGES.has(reading.lower(end - 1))) end--;
  return { ...candidate, first, end };
}
