import { isPunctuation } from '../../language/word-facts.ts';
import type { TokenRange } from '../arguments/argument-window.ts';
import type { Candidate } from '../proposals/candidate.ts';
import type { Reading } from '../reading/reading.ts';

/** A doubtful one is likelier the writer's own verb than a report within a report. */
const LEAST_BELIEF = 0.5;
/** How much of the outer content the inner attribution makes up. */
const LEAST_SHARE = 0.7;
const LEAD_IN = /^(?:that|and|but|if|whether)$/i;

/**
 * "Officials said the mayor had told them that …": where what is said is as a whole what somebody else said, that
 * one is the innermost source of the claim. Only the outer attribution is a claim of its own.
 */
export function withNestedSources(
  reading: Reading,
  kept: readonly Candidate[],
  candidates: readonly Candidate[],
): Candidate[] {
  const byStart = new Map<number, Candidate>();
  for (const candidate of candidates) {
    const [source] = candidate.source;
    const isSpeech = candidate.act === 'speech' && candidate.cue.belief >= LEAST_BELIEF;
    if (source && isSpeech && source.end <= candidate.cue.first) byStart.set(source.first, candidate);
  }
  return kept.map((outer) => {
    const [piece] = outer.content;
    if (!piece || outer.content.length > 1) return outer;
    const inner = byStart.get(begin(reading, piece));
    return inner && isWhole(inner, piece) ? { ...outer, nested: inner.source } : outer;
  });
}

function begin({ facts, tokens }: Reading, { first, end }: TokenRange): number {
  let at = first;
  while (
    at < end &&
    (isPunctuation(facts.shape[at] ?? 0) || LEAD_IN.test(tokens[at]?.text.slice(0, 8) ?? ''))
  )
    at++;
  return at;
}

/** Whether the inner attribution lies within a content and makes up most of it. */
function isWhole({ source, cue, content }: Candidate, outer: TokenRange): boolean {
  const parts = [...source, cue, ...content];
  const isInside = parts.every(({ first, end }) => first >= outer.first && end <= outer.end);
  const length = parts.reduce((sum, { first, end }) => sum + end - first, 0);
  return isInside && length >= LEAST_SHARE * (outer.end - outer.first);
}
