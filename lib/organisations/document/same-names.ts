import { NAME_TYPES, type NameType } from '../tagging/labels.ts';
import type { Candidate, Candidates } from './candidate.ts';
import { Cover, withoutOverlaps } from './candidate.ts';
import type { Reading, TokenRange } from './reading.ts';

/** How sure of a name one must be to look for it elsewhere. */
const SURE_ENOUGH = 0.6;

const keyOf = (reading: Reading, { first, end }: TokenRange): string => {
  const words: string[] = [];
  for (let at = first; at < end; at++) words.push(reading.word(at));
  return words.join(' ');
};

/**
 * One name is of one type throughout an article: the type that all its mentions together make most likely. Then
 * finds the mentions of sure names that the tagger missed.
 */
export function agreeOnNames(reading: Reading, candidates: Candidates): Candidate[] {
  const beliefs = new Map<string, Record<NameType, number>>();
  for (const candidate of candidates) {
    const key = keyOf(reading, candidate);
    const sums = beliefs.get(key) ?? { ORG: 0, PER: 0, LOC: 0 };
    sums[candidate.type] += candidate.belief;
    beliefs.set(key, sums);
  }
  const agreed = candidates.map((candidate) => {
    const sums = beliefs.get(keyOf(reading, candidate));
    const type = sums ? mostLikely(sums) : candidate.type;
    return type === candidate.type ? candidate : { ...candidate, type, belief: candidate.belief * 0.9 };
  });
  return withoutOverlaps([...agreed, ...missedMentions(reading, agreed)]);
}

const mostLikely = (sums: Readonly<Record<NameType, number>>): NameType =>
  NAME_TYPES.reduce((best, type) => (sums[type] > sums[best] ? type : best));

interface KnownName {
  readonly words: readonly string[];
  readonly type: NameType;
  readonly belief: number;
}

function missedMentions(reading: Reading, candidates: Candidates): Candidate[] {
  const byFirstWord = new Map<string, KnownName[]>();
  const seen = new Set<string>();
  for (const candidate of candidates) {
    const key = keyOf(reading, candidate);
    if (candidate.belief < SURE_ENOUGH || seen.has(key)) continue;
    seen.add(key);
    const words = key.split(' ');
    if (words.length === 1 && !/\p{L}{2}/u.test(key)) continue;
    const [first = ''] = words;
    const names = byFirstWord.get(first) ?? [];
    names.push({ words, type: candidate.type, belief: candidate.belief * 0.9 });
    byFirstWord.set(first, names);
  }
  for (const names of byFirstWord.values()) names.sort((a, b) => b.words.length - a.words.length);
  const cover = new Cover(candidates, reading.tokens.length);
  const missed: Candidate[] = [];
  for (let at = 0; at < reading.tokens.length; at++) {
    if (cover.at(at) || !reading.isNameWord(at)) continue;
    const name = byFirstWord
      .get(reading.word(at))
      ?.find(({ words }) => words.every((word, offset) => reading.word(at + offset) === word));
    if (!name || name.words.some((_, offset) => cover.at(at + offset))) continue;
    if (name.words.length === 1 && !standsAlone(reading, at)) continue;
    missed.push({ first: at, end: at + name.words.length, type: name.type, belief: name.belief });
    at += name.words.length - 1;
  }
  return missed;
}

/** A single word within a longer run of capitals may be part of another name. */
const standsAlone = (reading: Reading, at: number): boolean =>
  !reading.isNameWord(at - 1) && !reading.isNameWord(at + 1);
