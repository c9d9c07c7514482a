import { SHAPES } from '../../language/word-facts.ts';
import type { TokenRange } from '../arguments/argument-window.ts';
import type { Candidate } from '../proposals/candidate.ts';
import type { Reading } from '../reading/reading.ts';

/** How much may stand between what is said before and the quotation that goes on, in tokens. */
const FARTHEST = 60;

/**
 * Gives quotations that nobody claims to whoever is speaking: in news, one that follows “…,” she said in the same
 * paragraph is hers, and so is one that opens the next paragraph. Candidates in text order of their cues.
 */
export function carryOn(reading: Reading, candidates: readonly Candidate[]): Candidate[] {
  const { quotations, facts } = reading;
  const taken = new Uint8Array(facts.count);
  for (const { content, cue } of candidates) {
    for (const { first, end } of [...content, cue]) taken.fill(1, first, end);
  }
  const extra = new Map<Candidate, TokenRange[]>();
  let speaking: Candidate | undefined;
  let next = 0;
  let spokeUpTo = 0;
  for (const quotation of quotations.list) {
    for (
      let candidate = candidates[next];
      candidate && candidate.cue.first < quotation.end;
      candidate = candidates[++next]
    ) {
      if (quotes(reading, candidate)) speaking = candidate;
      else if (!isSameSpeaker(reading, candidate)) speaking = undefined;
      spokeUpTo = Math.max(candidate.cue.end, candidate.content.at(-1)?.end ?? 0);
    }
    if (!speaking || quotation.first < spokeUpTo || isTaken(taken, quotation)) continue;
    if (quotation.first - spokeUpTo > FARTHEST || !follows(reading, spokeUpTo, quotation.first)) continue;
    extra.set(speaking, [...(extra.get(speaking) ?? []), { first: quotation.first, end: quotation.end }]);
    spokeUpTo = quotation.end;
  }
  return candidates.map((candidate) => {
    const more = extra.get(candidate);
    return more ? { ...candidate, content: [...candidate.content, ...more] } : candidate;
  });
}

/** Whether some of the content is a quotation of a whole clause, and the cue stands outside of it. */
function quotes({ quotations, facts }: Reading, { content, cue }: Candidate): boolean {
  // Who signs a quotation behind a dash has said it all.
  if (facts.shape[cue.first] === SHAPES.dash) return false;
  if ((quotations.at[cue.first] ?? -1) >= 0) return false;
  return content.some(({ first, end }) => {
    const quotation = quotations.list[quotations.at[first] ?? -1];
    return quotation !== undefined && quotation.first >= first - 1 && quotation.end <= end + 1;
  });
}

/** "He did not say why.": what a pronoun says in between is still the speaker's. */
const isSameSpeaker = ({ tokens }: Reading, { source }: Candidate): boolean =>
  source.length === 1 &&
  source[0]?.end === (source[0]?.first ?? 0) + 1 &&
  /^(?:he|she|they)$/i.test(tokens[source[0]?.first ?? 0]?.text.slice(0, 5) ?? '');

const isTaken = (taken: Uint8Array, { first, end }: TokenRange): boolean => {
  for (let i = first; i < end; i++) if (taken[i]) return true;
  return false;
};

/**
 * Whether a quotation at `to` goes on with what ended at `from`: behind a comma in the same sentence (“…,” she
 * said, “…”), or as the first thing of the next sentence, be it in the same paragraph or the one after.
 */
function follows({ sentences, sentenceOf, facts }: Reading, from: number, to: number): boolean {
  const here = sentenceOf[to] ?? 0;
  const before = sentenceOf[Math.max(0, from - 1)] ?? 0;
  if (here === before) return facts.shape[to - 1] === SHAPES.comma;
  const isNext = here - before === 1;
  // A sentence may be told in between, if nobody else speaks there.
  const isAfterNext = here - before === 2 && sentences[here]?.block === sentences[before]?.block;
  return (isNext || isAfterNext) && sentences[here]?.firstToken === to;
}
