import type { Sentence } from '../../language/sentence.ts';
import { tagNumber } from '../../language/tags.ts';
import type { TokenRange } from '../arguments/argument-window.ts';
import { cueAt } from '../lexicon/look-up-cue.ts';
import type { Reading } from '../reading/reading.ts';
import type { CueCandidate } from './find-cues.ts';

/** As likely as a demand of this form is to be one. */
const BELIEF = 0.9;
const VERBS = new Set((['VBD', 'VBZ', 'VBP', 'VBG', 'VBN'] as const).map(tagNumber));
const BASE_FORM = tagNumber('VB');

/**
 * Ends demands of two words and more with their phrase, and believes what the learned cue finder doubts or misses of them where
 * the form leaves no doubt, "called on the council to act". In text order.
 */
export function withPhraseCues(reading: Reading, cues: readonly CueCandidate[]): readonly CueCandidate[] {
  const demands = reading.sentences.flatMap((sentence) => demandsIn(reading, sentence));
  const trimmed = cues.map((cue) => atPhraseEnd(reading, cue));
  if (demands.length === 0) return trimmed;
  const isDemand = maskOf(demands, reading.tokens.length);
  const isCue = maskOf(trimmed, reading.tokens.length);
  const believed = trimmed.map((cue) =>
    touches(cue, isDemand) ? { ...cue, belief: Math.max(cue.belief, BELIEF) } : cue,
  );
  const missed = demands.filter((demand) => !touches(demand, isCue));
  return [...believed, ...missed].sort((a, b) => a.first - b.first);
}

/** "called for urgent attention to": what is called for is content, and "for" is cue. */
function atPhraseEnd({ tokens, tags }: Reading, cue: CueCandidate): CueCandidate {
  const words = tokens
    .slice(cue.first, cue.end + LONGEST_PARTICLE)
    .map(({ text }) => text.slice(0, LONGEST_WORD).toLowerCase());
  for (let k = 0; k < cue.end - cue.first; k++) {
    const match = VERBS.has(tags[cue.first + k] ?? -1) ? cueAt(words, k) : undefined;
    const isDemand = match?.senses.some(({ stance }) => stance === 'directive');
    if (match && match.length >= 2 && isDemand) return { ...cue, end: cue.first + k + match.length };
  }
  return cue;
}

const LONGEST_PARTICLE = 1;
const LONGEST_WORD = 32;

function maskOf(ranges: readonly TokenRange[], length: number): Uint8Array {
  const mask = new Uint8Array(length);
  for (const { first, end } of ranges) mask.fill(1, first, end);
  return mask;
}

const touches = ({ first, end }: TokenRange, mask: Uint8Array): boolean =>
  mask.subarray(first, end).includes(1);

function demandsIn(reading: Reading, sentence: Sentence): CueCandidate[] {
  const { firstToken, endToken } = sentence;
  const words = reading.tokens.slice(firstToken, endToken).map(({ text }) => text.toLowerCase());
  const lastInfinitive = lastInfinitiveIn(reading, sentence);
  const found: CueCandidate[] = [];
  for (let at = firstToken; at < lastInfinitive; at++) {
    if (!VERBS.has(reading.tags[at] ?? -1)) continue;
    const match = cueAt(words, at - firstToken);
    const isDemand = match?.senses.some(({ stance, addressee }) => stance === 'directive' && addressee);
    if (match && match.length >= 2 && isDemand) {
      found.push({ first: at, end: at + match.length, belief: BELIEF });
    }
  }
  return found;
}

/** Where the sentence's last "to do" begins; before the sentence where it has none. */
function lastInfinitiveIn({ tokens, tags }: Reading, { firstToken, endToken }: Sentence): number {
  for (let at = endToken - 2; at >= firstToken; at--) {
    if (tags[at + 1] === BASE_FORM && tokens[at]?.text.toLowerCase() === 'to') return at;
  }
  return -1;
}
