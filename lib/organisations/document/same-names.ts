import { isPlace } from '../lexicon/places.ts';
import { NAME_TYPES, type NameType } from '../tagging/labels.ts';
import type { Candidate, Candidates } from './candidate.ts';
import { Cover, oddsOf, withoutOverlaps } from './candidate.ts';
import { groupedBy } from './grouped.ts';
import type { Reading, TokenRange } from './reading.ts';

/** How sure of a name one must be to look for it elsewhere. */
const SURE_ENOUGH = 0.6;
/** A full name tells of its surname sooner. */
const SURE_OF_PERSON = 0.4;
/** What is lost of the belief in a name where the tagger itself did not see it so. */
const TAKEN_OVER = 0.9;

const keyOf = (reading: Reading, { first, end }: TokenRange): string => {
  const words: string[] = [];
  for (let at = first; at < end; at++) words.push(reading.word(at));
  return words.join(' ');
};

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
  const types = likelyTypes(reading, candidates);
  const agreed = candidates.map((candidate) => {
    const key = keyOf(reading, candidate);
    const person = surnames.get(key);
    const likely = person === undefined ? (types.get(key) ?? candidate.type) : 'PER';
    const type = declared.has(key) ? 'ORG' : likely;
    if (type === candidate.type) return candidate;
    const sure = declared.has(key) ? SURE_ENOUGH : (person ?? 0);
    return { ...candidate, type, belief: Math.max(candidate.belief * TAKEN_OVER, sure) };
  });
  return withoutOverlaps([...agreed, ...missedMentions(reading, agreed, surnames)]);
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

interface KnownName {
  readonly words: readonly string[];
  readonly type: NameType;
  readonly belief: number;
}

function knownNames(
  reading: Reading,
  candidates: Candidates,
  surnames: ReadonlyMap<string, number>,
): Map<string, KnownName[]> {
  const byKey = new Map<string, KnownName>();
  for (const candidate of candidates) {
    const key = keyOf(reading, candidate);
    if (candidate.belief < SURE_ENOUGH || byKey.has(key) || !/\p{L}{2}/u.test(key)) continue;
    byKey.set(key, { words: key.split(' '), type: candidate.type, belief: candidate.belief * TAKEN_OVER });
  }
  for (const [surname, belief] of surnames)
    if (!byKey.has(surname))
      byKey.set(surname, { words: [surname], type: 'PER', belief: belief * TAKEN_OVER });
  const longestFirst = [...byKey.values()].sort((a, b) => b.words.length - a.words.length);
  return groupedBy(longestFirst, ({ words: [first = ''] }) => first);
}

function missedMentions(
  reading: Reading,
  candidates: Candidates,
  surnames: ReadonlyMap<string, number>,
): Candidate[] {
  const known = knownNames(reading, candidates, surnames);
  const cover = new Cover(candidates, reading.tokens.length);
  const missed: Candidate[] = [];
  for (let at = 0; at < reading.tokens.length; at++) {
    if (cover.at(at) || !reading.isNameWord(at)) continue;
    const name = known
      .get(reading.word(at))
      ?.find(({ words }) => words.every((word, offset) => reading.word(at + offset) === word));
    if (!name || name.words.some((_, offset) => cover.at(at + offset))) continue;
    if (name.words.length === 1 && !standsAlone(reading, at)) continue;
    const { type, belief, words } = name;
    missed.push({ first: at, end: at + words.length, type, belief, odds: oddsOf(type, belief) });
    at += words.length - 1;
  }
  return missed;
}

/** A single word within a longer run of capitals may be part of another name. */
const standsAlone = (reading: Reading, at: number): boolean =>
  !reading.isNameWord(at - 1) && !reading.isNameWord(at + 1);
