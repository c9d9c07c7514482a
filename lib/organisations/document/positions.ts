import { isCalendarWord } from '../lexicon/calendar.ts';
import { isFormOfAddress, isRole } from '../lexicon/people.ts';
import { words } from '../lexicon/words.ts';
import type { Candidate, Cover } from './candidate.ts';
import type { Reading, TokenRange } from './reading.ts';

/** What a text says a person is, and where. */
export interface Position {
  readonly role?: string;
  readonly affiliation?: string;
}

const LONGEST = 6;

/** "Foreign Minister X", "Amnesty director X", "X, a spokesman for Y", "X of Y". */
export function positionOf(reading: Reading, person: Candidate, cover: Cover): Position {
  return { ...positionAfter(reading, person, cover), ...positionBefore(reading, person, cover) };
}

const organisationFrom = (cover: Cover, first: number): Candidate | undefined => {
  const found = cover.at(first);
  return found?.type === 'ORG' && found.first === first ? found : undefined;
};

/** The role ends right before the name; an organisation may stand before the role. */
function positionBefore(reading: Reading, { first, end: last }: Candidate, cover: Cover): Position {
  let end = reading.word(first - 1) === ',' ? first - 1 : first;
  if (isFormOfAddress(reading.lower(end - 1)) && !isRole(reading.lower(end - 1))) end--;
  if (!isRole(reading.lower(end - 1))) return roleInBody(reading, { first, end: last }, cover);
  const start = reading.sentenceStart(first);
  let from = end - 1;
  while (from > start && end - from < LONGEST && modifiesRole(reading, from - 1, cover)) from--;
  const role = reading.textOf({ first: from, end });
  const owner = /^['’]s?$/.test(reading.word(from - 1)) ? from - 1 : from;
  const organisation = cover.at(owner - 1);
  return { role, ...(organisation?.type === 'ORG' && { affiliation: reading.textOf(organisation) }) };
}

/** "The chief executive of Y, X, said": the name stands between commas after the body. */
function roleInBody(reading: Reading, { first, end }: TokenRange, cover: Cover): Position {
  const body = cover.at(first - 2);
  if (body?.type !== 'ORG' || reading.word(first - 1) !== ',' || reading.word(end) !== ',') return {};
  const link = reading.lower(body.first - 1) === 'the' ? body.first - 2 : body.first - 1;
  if (!/^(?:of|for|at)$/.test(reading.lower(link)) || !isOneRole(reading.lower(link - 1))) return {};
  const start = reading.sentenceStart(link);
  let from = link - 1;
  while (from > start && link - from < LONGEST && modifiesRole(reading, from - 1, cover)) from--;
  return { role: reading.textOf({ first: from, end: link }), affiliation: reading.textOf(body) };
}

const isOneRole = (lower: string): boolean =>
  isRole(lower) && !(lower.endsWith('s') && isRole(lower.slice(0, -1)));

function modifiesRole(reading: Reading, at: number, cover: Cover): boolean {
  if ((cover.at(at)?.type ?? 'LOC') !== 'LOC') return false;
  const lower = reading.lower(at);
  if (isCalendarWord(lower) || opensSentence(reading, at)) return false;
  return reading.isCapital(at) || isRole(lower) || MODIFIERS.test(lower);
}

/** "On" of "On Tuesday": a small word that has its capital from its place. */
const opensSentence = (reading: Reading, at: number): boolean =>
  at === reading.sentenceStart(at) && SMALL.has(reading.lower(at));
const SMALL = new Set(
  words('the a an on in at but and when as after before while for if by with his her its their our said'),
);

const MODIFIERS =
  /^(?:foreign|prime|former|deputy|vice|chief|senior|acting|interim|executive|managing|general|human|rights|opposition|party|press|defen[cs]e|finance|interior|health|justice|police|army|government|ministry|state|-|of|for)$/;

/** ", a spokesman for Y", ", Y's director", " of Y" */
function positionAfter(reading: Reading, { end }: Candidate, cover: Cover): Position {
  if (['of', 'from', 'at', 'with'].includes(reading.lower(end)))
    return atOrganisation(reading, end + 1, cover);
  if (reading.word(end) !== ',') return {};
  if (['of', 'from', 'at', 'with'].includes(reading.lower(end + 1)))
    return atOrganisation(reading, end + 2, cover);
  let from = end + 1;
  if (/^(?:a|an|the|who|is)$/.test(reading.lower(from))) from++;
  const limit = Math.min(reading.sentenceEnd(end - 1), from + LONGEST + 4);
  const owner = organisationFrom(cover, from);
  const begin = owner
    ? /^['’]s?$/.test(reading.word(owner.end))
      ? owner.end + 1
      : owner.end
    : afterCommonOwner(reading, from);
  for (let at = begin; at < limit && (isWord(reading, at) || isInitials(reading, at)); at++) {
    if (!isRole(reading.lower(at)) || isRole(reading.lower(at + 1))) continue;
    const role = reading.textOf({ first: begin, end: at + 1 });
    if (owner) return { role, affiliation: reading.textOf(owner) };
    const link = ['of', 'for', 'at', 'with', 'from', 'in'].includes(reading.lower(at + 1)) ? at + 2 : at + 1;
    return { role, ...atOrganisation(reading, link, cover) };
  }
  return {};
}

/** Of ", the party's general secretary": after whose it is. */
function afterCommonOwner(reading: Reading, at: number): number {
  const isOwner = /^\p{Ll}+$/u.test(reading.word(at)) && /^['’]s?$/.test(reading.word(at + 1));
  return isOwner ? at + 2 : at;
}

const isWord = (reading: Reading, at: number): boolean => /^[\p{L}-]+$/u.test(reading.word(at));
/** "U.N." of "the U.N. envoy" */
const isInitials = (reading: Reading, at: number): boolean => /^(?:\p{Lu}\.)+$/u.test(reading.word(at));

function atOrganisation(reading: Reading, at: number, cover: Cover): Position {
  const from = reading.lower(at) === 'the' ? at + 1 : at;
  const organisation = organisationFrom(cover, from) ?? organisationFrom(cover, at);
  return organisation ? { affiliation: reading.textOf(organisation) } : {};
}
