import { kindOfHead } from '../../lexicon/heads.ts';
import { words } from '../../lexicon/words.ts';
import type { Candidate } from '../candidate.ts';
import { hasHead } from '../has-head.ts';
import type { Reading } from '../reading.ts';

const OPENING_QUOTES = new Set(words('" “ « ‘‘ ``'));
const CLOSING_QUOTES = new Set(words('" ” » ’’'));
const LONGEST_QUOTED_PART = 4;

/** `"Gala" Greek-Azerbaijani Society` and `Women Union "Ana Vatan"`: the quoted words are part of the name. */
export function withQuotedPart(reading: Reading, candidate: Candidate): Candidate {
  const { first, end } = candidate;
  if (!hasHead(reading, first, end)) return candidate;
  const before = hasClosingQuote(reading, candidate)
    ? quoteAt(reading, first - 1)
    : quotedPartBefore(reading, first);
  const after = quotedPartAfter(reading, end);
  if (before !== undefined) return { ...candidate, first: before };
  return { ...candidate, end: after ?? closedEnd(reading, candidate) };
}

function quotedPartBefore(reading: Reading, first: number): number | undefined {
  const start = reading.sentenceStart(first);
  if (first - 3 < start - 1 || !CLOSING_QUOTES.has(reading.word(first - 1))) return undefined;
  for (let at = first - 2; at >= start && first - 2 - at <= LONGEST_QUOTED_PART; at--) {
    if (OPENING_QUOTES.has(reading.word(at))) return at < first - 2 ? at : undefined;
    if (!isQuotedWord(reading, at)) return undefined;
  }
  return undefined;
}

function quotedPartAfter(reading: Reading, end: number): number | undefined {
  const limit = reading.sentenceEnd(end - 1);
  if (!OPENING_QUOTES.has(reading.word(end)) || kindOfHead(reading.lower(end - 1)) === undefined)
    return undefined;
  for (let at = end + 1; at < limit && at - end - 1 <= LONGEST_QUOTED_PART; at++) {
    if (CLOSING_QUOTES.has(reading.word(at))) return at > end + 1 ? at + 1 : undefined;
    if (!isQuotedWord(reading, at)) return undefined;
  }
  return undefined;
}

/** With the mark that closes a part whose opening mark is within: `Women's Union "Amber`. */
function closedEnd(reading: Reading, { first, end }: Candidate): number {
  let opened = false;
  for (let at = first + 1; at < end; at++) if (OPENING_QUOTES.has(reading.word(at))) opened = !opened;
  return opened && CLOSING_QUOTES.has(reading.word(end)) ? end + 1 : end;
}

/** Whether a quotation mark closes within the name that opened before it: `Khari-Bulbul" Cultural Association`. */
function hasClosingQuote(reading: Reading, { first, end }: Candidate): boolean {
  let marks = 0;
  for (let at = first; at < end; at++)
    if (CLOSING_QUOTES.has(reading.word(at)) || OPENING_QUOTES.has(reading.word(at))) marks++;
  return marks === 1 && !CLOSING_QUOTES.has(reading.word(end));
}

const quoteAt = (reading: Reading, at: number): number | undefined =>
  OPENING_QUOTES.has(reading.word(at)) ? at : undefined;

const isQuotedWord = (reading: Reading, at: number): boolean =>
  reading.isNameWord(at) || ['of', 'and', '&', 'the', 'for'].includes(reading.lower(at));
