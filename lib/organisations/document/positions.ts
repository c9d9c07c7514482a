import { isFormOfAddress, isRole } from '../lexicon/people.ts';
import type { Candidate, Candidates } from './candidate.ts';
import type { Reading } from './reading.ts';

/** What a text says a person is, and where. */
export interface Position {
  readonly role?: string;
  readonly affiliation?: string;
}

const LONGEST = 6;

/** "Foreign Minister X", "Amnesty director X", "X, a spokesman for Y", "X of Y". */
export function positionOf(reading: Reading, person: Candidate, candidates: Candidates): Position {
  return { ...positionAfter(reading, person, candidates), ...positionBefore(reading, person, candidates) };
}

const organisationAt = (
  candidates: Candidates,
  has: (candidate: Candidate) => boolean,
): Candidate | undefined => candidates.find((candidate) => candidate.type === 'ORG' && has(candidate));

/** The role ends right before the name; an organisation may stand before the role. */
function positionBefore(reading: Reading, { first }: Candidate, candidates: Candidates): Position {
  let end = reading.word(first - 1) === ',' ? first - 1 : first;
  if (isFormOfAddress(reading.lower(end - 1)) && !isRole(reading.lower(end - 1))) end--;
  if (!isRole(reading.lower(end - 1))) return {};
  const start = reading.sentenceStart(first);
  let from = end - 1;
  while (from > start && end - from < LONGEST && modifiesRole(reading, from - 1, candidates)) from--;
  const role = reading.textOf({ first: from, end });
  const owner = /^['’]s?$/.test(reading.word(from - 1)) ? from - 1 : from;
  const organisation = organisationAt(candidates, (candidate) => candidate.end === owner);
  return { role, ...(organisation && { affiliation: reading.textOf(organisation) }) };
}

function modifiesRole(reading: Reading, at: number, candidates: Candidates): boolean {
  if (candidates.some(({ first, end, type }) => at >= first && at < end && type !== 'LOC')) return false;
  const lower = reading.lower(at);
  if (['The', 'A', 'An', 'But', 'And', 'When'].includes(reading.word(at))) return false;
  return reading.isCapital(at) || isRole(lower) || MODIFIERS.test(lower);
}

const MODIFIERS =
  /^(?:foreign|prime|former|deputy|vice|chief|senior|acting|interim|executive|managing|general|human|rights|opposition|party|press|defen[cs]e|finance|interior|health|justice|police|army|government|ministry|state|-|of|for)$/;

/** ", a spokesman for Y", ", Y's director", " of Y" */
function positionAfter(reading: Reading, { end }: Candidate, candidates: Candidates): Position {
  if (['of', 'from', 'at', 'with'].includes(reading.lower(end)))
    return atOrganisation(reading, end + 1, candidates);
  if (reading.word(end) !== ',') return {};
  if (['of', 'from', 'at', 'with'].includes(reading.lower(end + 1)))
    return atOrganisation(reading, end + 2, candidates);
  let from = end + 1;
  if (/^(?:a|an|the|who|is)$/.test(reading.lower(from))) from++;
  const limit = Math.min(reading.sentenceEnd(end - 1), from + LONGEST + 4);
  const owner = organisationAt(candidates, (candidate) => candidate.first === from);
  const begin = owner ? (/^['’]s?$/.test(reading.word(owner.end)) ? owner.end + 1 : owner.end) : from;
  for (let at = begin; at < limit && /^[\p{L}-]+$/u.test(reading.word(at)); at++) {
    if (!isRole(reading.lower(at)) || isRole(reading.lower(at + 1))) continue;
    const role = reading.textOf({ first: begin, end: at + 1 });
    if (owner) return { role, affiliation: reading.textOf(owner) };
    const link = ['of', 'for', 'at', 'with', 'from', 'in'].includes(reading.lower(at + 1)) ? at + 2 : at + 1;
    return { role, ...atOrganisation(reading, link, candidates) };
  }
  return {};
}

function atOrganisation(reading: Reading, at: number, candidates: Candidates): Position {
  const from = reading.lower(at) === 'the' ? at + 1 : at;
  const organisation = organisationAt(candidates, ({ first }) => first === from || first === at);
  return organisation ? { affiliation: reading.textOf(organisation) } : {};
}
