import { isPunctuation } from '../../language/word-facts.ts';
import type { CueCandidate } from '../cues/find-cues.ts';
import type { Reading } from '../reading/reading.ts';
import type { TokenRange } from './argument-window.ts';
import type { Arguments } from './find-arguments.ts';

const CITES = /^(?:cit|quot)(?:e|es|ed|ing)$/i;
const BE = /^(?:is|are|was|were|be|been|being|am)$/i;
const SAYING = /^(?:saying|telling|stating|warning|calling)$/i;
const FARTHEST_AS = 12;
const LONGEST_SOURCE = 14;

/**
 * "Reuters cited officials as saying that …": the words are the officials', and "as saying" is what says so. "Dahl was
 * quoted by the paper as saying …": the whole passive is the cue, and Dahl the source. Other cues between the two verbs
 * give way. In text order.
 */
export function withAsSaying(reading: Reading, cues: readonly CueCandidate[]): readonly CueCandidate[] {
  const active = cues.flatMap((cue) => {
    const verb = cue.end - 1;
    const as = isActiveCite(reading, verb) ? asSayingAfter(reading, verb) : -1;
    return as < 0 ? [] : [{ from: cue.first, first: as, end: as + 2, belief: cue.belief }];
  });
  const found = [...active, ...passivesIn(reading)];
  if (found.length === 0) return cues;
  const isFound = new Uint8Array(reading.facts.count);
  for (const { from, end } of found) isFound.fill(1, from, end);
  const others = cues.filter(({ first, end }) => !isFound.subarray(first, end).includes(1));
  const said = found.map(({ first, end, belief }) => ({ first, end, belief }));
  return [...others, ...said].sort((a, b) => a.first - b.first);
}

const wordAt = ({ tokens }: Reading, at: number): string => tokens[at]?.text.slice(0, 12) ?? '';

/** The passive ("was quoted as saying") is one cue as it stands. */
const isActiveCite = (reading: Reading, verb: number): boolean =>
  CITES.test(wordAt(reading, verb)) && !BE.test(wordAt(reading, verb - 1));

/** As likely as a passive of this form is to say something. */
const PASSIVE_BELIEF = 0.95;
const LEAST_CONFIDENCE = 0.8;

/** "was quoted … as saying" leaves less doubt than what was learned from other forms. */
export function sureOfQuoted(reading: Reading, { first, end }: TokenRange, confidence: number): number {
  const isPassive = BE.test(wordAt(reading, first)) && CITES.test(wordAt(reading, first + 1));
  const isSure = isPassive && SAYING.test(wordAt(reading, end - 1)) && wordAt(reading, end - 2) === 'as';
  return isSure ? Math.max(confidence, LEAST_CONFIDENCE) : confidence;
}

/** "was quoted by the paper as saying". */
function passivesIn(reading: Reading) {
  const found: (CueCandidate & { readonly from: number })[] = [];
  for (let verb = 1; verb < reading.facts.count; verb++) {
    const isPassive = CITES.test(wordAt(reading, verb)) && BE.test(wordAt(reading, verb - 1));
    if (!isPassive || wordAt(reading, verb + 1) !== 'by') continue;
    const as = asSayingAfter(reading, verb);
    if (as >= 0) found.push({ from: verb - 1, first: verb - 1, end: as + 2, belief: PASSIVE_BELIEF });
  }
  return found;
}

function asSayingAfter(reading: Reading, verb: number): number {
  for (let at = verb + 2; at <= verb + FARTHEST_AS; at++) {
    if (isPunctuation(reading.facts.shape[at - 1] ?? 0)) return -1;
    if (wordAt(reading, at) === 'as' && SAYING.test(wordAt(reading, at + 1))) return at;
  }
  return -1;
}

/**
 * Behind "as saying" stands what is said, or else before its speaker; right before it (or before the passive) who says
 * it.
 */
export function saidBehindAsSaying(reading: Reading, cue: TokenRange, found: Arguments): Arguments {
  const isAsSaying = SAYING.test(wordAt(reading, cue.end - 1)) && wordAt(reading, cue.end - 2) === 'as';
  if (!isAsSaying) return found;
  const sentence = reading.sentences[reading.sentenceOf[cue.first] ?? 0];
  if (!sentence) return found;
  const behind = found.content.filter(({ first }) => first >= cue.end);
  const last = sentence.endToken - (isPunctuation(reading.facts.shape[sentence.endToken - 1] ?? 0) ? 1 : 0);
  const source = sourceBefore(reading, cue, sentence.firstToken);
  const speaker = source ? [source] : found.source;
  if (last <= cue.end) return { ...found, content: saidBefore(reading, source, found), source: speaker };
  const content = behind.length > 0 ? behind : [{ first: cue.end, end: last }];
  return { ...found, content, source: speaker };
}

/** “…,” the mayor was quoted as saying. */
function saidBefore(
  { quotations }: Reading,
  source: TokenRange | undefined,
  found: Arguments,
): readonly TokenRange[] {
  if (!source) return found.content;
  const before = found.content.filter(({ end }) => end <= source.first);
  const quotation = quotations.list[quotations.at[source.first - 1] ?? -1];
  return before.length > 0 || !quotation ? before : [{ first: quotation.first, end: quotation.end }];
}

function sourceBefore(reading: Reading, cue: TokenRange, from: number): TokenRange | undefined {
  let first = cue.first;
  while (first > from && !CITES.test(wordAt(reading, first - 1)) && !isMark(reading, first - 1)) first--;
  const length = cue.first - first;
  return length > 0 && length <= LONGEST_SOURCE ? { first, end: cue.first } : undefined;
}

const isMark = ({ facts }: Reading, at: number): boolean => isPunctuation(facts.shape[at] ?? 0);
