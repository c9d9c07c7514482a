import { kindOfHead } from '../lexicon/heads.ts';
import { isRole } from '../lexicon/people.ts';
import { isPlace } from '../lexicon/places.ts';
import { kindOfWellKnown } from '../lexicon/well-known.ts';
import { NAME_TYPES, type NameType } from '../tagging/labels.ts';
import type { Candidate, Candidates } from './candidate.ts';
import { oddsOf, withoutOverlaps } from './candidate.ts';
import { missedMentions } from './missed-mentions.ts';
import { keyOf } from './name-key.ts';
import type { Reading, TokenRange } from './reading.ts';
import { shortForms } from './short-forms.ts';

/** How sure of a name one must be to look for it elsewhere. */
const SURE_ENOUGH = 0.6;
/** An organisation or place this certain does not become the person whose first name it has. */
const SURE_OF_TYPE = 0.9;
/** A full name tells of its surname sooner. */
const SURE_OF_PERSON = 0.4;
/** What is lost of the belief in a name where the tagger itself did not see it so. */
const TAKEN_OVER = 0.9;

/**
 * One name is of one type throughout an article: an acronym that the text explains is an organisation's, a surname
 * is its person's, any other of the type that all its
 * mentions together make most likely. Then finds the mentions of sure names that the tagger missed.
 */
export function agreeOnNames(
  reading: Reading,
  candidates: Candidates,
  acronyms: readonly TokenRange[],
): Candidate[] {
  const declared = new Set(acronyms.map((acronym) => keyOf(reading, acronym)));
  const surnames = surnamesOf(reading, candidates);
  const givenNames = givenNamesOf(reading, candidates);
  const types = likelyTypes(reading, candidates);
  const shorts = shortForms(reading, candidates);
  const apart = candidates.flatMap((candidate) => withoutPerson(reading, candidate, surnames));
  const agreed = apart.map((candidate) => {
    const key = keyOf(reading, candidate);
    const person = surnames.get(key) ?? (candidate.belief < SURE_OF_TYPE ? givenNames.get(key) : undefined);
    const likely = person === undefined ? (types.get(key) ?? candidate.type) : 'PER';
    const isPerson = likely === 'PER' && candidate.belief > SURE_OF_TYPE;
    const short = isPerson ? undefined : shorts.get(key);
    const type = declared.has(key) || short !== undefined ? 'ORG' : likely;
    if (type === candidate.type) return candidate;
    const sure = declared.has(key) ? SURE_ENOUGH : (short ?? person ?? 0);
    return { ...candidate, type, belief: Math.max(candidate.belief * TAKEN_OVER, sure) };
  });
  return withoutOverlaps([
    ...agreed,
    ...missedMentions(reading, agreed, new Map([...givenNames, ...surnames]), shorts),
  ]);
}

function likelyTypes(reading: Reading, candidates: Candidates): Map<string, NameType> {
  const beliefs = new Map<string, Record<NameType, number>>();
  for (const candidate of candidates) {
    const key = keyOf(reading, candidate);
    const sums = beliefs.get(key) ?? { ORG: 0, PER: 0, LOC: 0 };
    for (const type of NAME_TYPES) sums[type] += candidate.odds[type];
    beliefs.set(key, sums);
  }
  const mostLikely = (sums: Readonly<Record<NameType, number>>) =>
    NAME_TYPES.reduce((best, type) => (sums[type] > sums[best] ? type : best));
  return new Map([...beliefs].map(([key, sums]) => [key, mostLikely(sums)]));
}

/** The last words of people's full names, with how sure the text is of the person. */
function surnamesOf(reading: Reading, candidates: Candidates): Map<string, number> {
  const surnames = new Map<string, number>();
  for (const { type, first, end, belief } of candidates) {
    if (type !== 'PER' || end - first < 2 || belief < SURE_OF_PERSON) continue;
    const surname = reading.word(end - 1);
    if (surname.length < 3 || isPlace(surname.toLowerCase())) continue;
    surnames.set(surname, Math.max(belief, surnames.get(surname) ?? 0));
  }
  return surnames;
}

/** The first words of people's full names. */
function givenNamesOf(reading: Reading, candidates: Candidates): Map<string, number> {
  const names = new Map<string, number>();
  for (const { type, first, end, belief } of candidates) {
    const name = reading.word(first);
    if (type !== 'PER' || end - first < 2 || belief < SURE_ENOUGH || !/^\p{Lu}\p{Ll}/u.test(name)) continue;
    if (!isPlace(name.toLowerCase()) && !isRole(name.toLowerCase()))
      names.set(name, Math.max(belief, names.get(name) ?? 0));
  }
  return names;
}

/** "Daily Mail" and "Lindt" of "told the Daily Mail Lindt had left", where the text knows a person of that name. */
function withoutPerson(
  reading: Reading,
  candidate: Candidate,
  surnames: ReadonlyMap<string, number>,
): Candidate[] {
  const { type, first, end } = candidate;
  const belief = surnames.get(reading.word(end - 1));
  const left = { ...candidate, end: end - 1 };
  if (type !== 'ORG' || belief === undefined || end - first < 2 || !isBody(reading, left)) return [candidate];
  return [left, { first: end - 1, end, type: 'PER', belief, odds: oddsOf('PER', belief) }];
}

const isBody = (reading: Reading, left: TokenRange): boolean =>
  kindOfHead(reading.lower(left.end - 1)) !== undefined ||
  kindOfWellKnown(reading.textOf(left).toLowerCase()) !== undefined;
