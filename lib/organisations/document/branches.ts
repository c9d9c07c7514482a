import { words } from '../lexicon/words.ts';
import type { Reading, TokenRange } from './reading.ts';

const BRANCHES = new Set(
  words(
    'branch office arm chapter section division bureau mission wing representation headquarters unit affiliate',
  ),
);
const LONGEST = 4;

/** "German branch" where the text has "the German branch of" before a name, or "'s Moscow bureau" after it. */
export function branchOf(reading: Reading, { first, end }: TokenRange): string | undefined {
  return branchBefore(reading, first) ?? branchAfter(reading, end);
}

function branchBefore(reading: Reading, first: number): string | undefined {
  const of = reading.lower(first - 1) === 'the' ? first - 2 : first - 1;
  if (reading.lower(of) !== 'of' || !BRANCHES.has(reading.lower(of - 1))) return undefined;
  const from = firstModifier(reading, of - 1);
  return from === of - 1 ? undefined : reading.textOf({ first: from, end: of });
}

function branchAfter(reading: Reading, end: number): string | undefined {
  if (!/^['’]s?$/.test(reading.word(end))) return undefined;
  for (let at = end + 1; at <= end + LONGEST; at++) {
    if (BRANCHES.has(reading.lower(at)))
      return at > end + 1 ? reading.textOf({ first: end + 1, end: at + 1 }) : undefined;
    if (!reading.isNameWord(at)) return undefined;
  }
  return undefined;
}

/** Back over capitals and adjectives such as "regional". */
function firstModifier(reading: Reading, noun: number): number {
  let at = noun;
  const start = Math.max(reading.sentenceStart(noun), noun - LONGEST);
  while (
    at > start &&
    (reading.isNameWord(at - 1) || /(?:al|an|ern|ish|local)$/.test(reading.lower(at - 1)))
  ) {
    if (['The', 'A', 'An'].includes(reading.word(at - 1))) break;
    at--;
  }
  return at;
}
