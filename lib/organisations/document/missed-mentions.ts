import { isFormOfAddress, isRole } from '../lexicon/people.ts';
import { words } from '../lexicon/words.ts';
import type { NameType } from '../tagging/labels.ts';
import { type Candidate, type Candidates, Cover, oddsOf } from './candidate.ts';
import { groupedBy } from './grouped.ts';
import { keyOf } from './name-key.ts';
import type { Reading } from './reading.ts';

/** How sure of a name one must be to look for it elsewhere. */
const SURE_ENOUGH = 0.6;
/** Several words together are hardly anything else when they come again. */
const SURE_ENOUGH_OF_SEVERAL = 0.55;
/** What is lost of the belief in a name where the tagger itself did not see it so. */
const TAKEN_OVER = 0.9;

interface KnownName {
  readonly words: readonly string[];
  readonly type: NameType;
  readonly belief: number;
}

function knownNames(
  reading: Reading,
  candidates: Candidates,
  people: ReadonlyMap<string, number>,
  shorts: ReadonlyMap<string, number>,
): Map<string, KnownName[]> {
  const byKey = new Map<string, KnownName>();
  for (const candidate of candidates) {
    const key = keyOf(reading, candidate);
    if (
      candidate.belief < (candidate.end - candidate.first > 1 ? SURE_ENOUGH_OF_SEVERAL : SURE_ENOUGH) ||
      byKey.has(key) ||
      !/\p{L}{2}/u.test(key) ||
      OPENERS.has(key.toLowerCase())
    )
      continue;
    byKey.set(key, { words: key.split(' '), type: candidate.type, belief: candidate.belief * TAKEN_OVER });
  }
  for (const [name, belief] of people)
    if (!byKey.has(name)) byKey.set(name, { words: [name], type: 'PER', belief: belief * TAKEN_OVER });
  for (const [name, belief] of shorts)
    if (!byKey.has(name)) byKey.set(name, { words: name.split(' '), type: 'ORG', belief });
  const longestFirst = [...byKey.values()].sort((a, b) => b.words.length - a.words.length);
  return groupedBy(longestFirst, ({ words: [first = ''] }) => first);
}

/**
 * The mentions of names that the text is sure of elsewhere, where the tagger saw none. `people`: the words by which
 * the text may call its people ("Xi" of "Xi Jinping"), `shorts`: its companies, with how sure it is of them.
 */
export function missedMentions(
  reading: Reading,
  candidates: Candidates,
  people: ReadonlyMap<string, number>,
  shorts: ReadonlyMap<string, number>,
): Candidate[] {
  const known = knownNames(reading, candidates, people, shorts);
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

/** A single word within a longer run of capitals may be part of another name; a title before it is none. */
const standsAlone = (reading: Reading, at: number): boolean =>
  !reading.isNameWord(at + 1) && (!reading.isNameWord(at - 1) || isNoName(reading, at - 1));

function isNoName(reading: Reading, at: number): boolean {
  const lower = reading.lower(at);
  if (isRole(lower) || isFormOfAddress(lower)) return true;
  return at === reading.sentenceStart(at) && OPENERS.has(lower);
}

/** Words that begin a sentence, and have their capital from that. */
const OPENERS = new Set(
  words(`a an the and but or so yet is was are were do does did has had have will would can could should may might must
    what why how who when where while as if in on at by for from with of to after before since until because although
    though that this these those then now also even only not no once like unlike under over between among against`),
);
