import type { TokenRange } from './argument-window.ts';
import type { Candidate } from './candidate.ts';

/** Below this, a finding is wrong more often than a reader would put up with. */
const LEAST_CONFIDENCE = 0.25;
/** How much of a content may belong to another attribution already. */
const MOST_SHARED = 0.5;

/**
 * Keeps the likeliest of the attributions that claim the same words, and drops those whose cue stands inside what
 * a likelier one says. In text order of the cues.
 */
export function settle(candidates: readonly Candidate[], least = LEAST_CONFIDENCE): Candidate[] {
  const taken = new Set<number>();
  const kept: Candidate[] = [];
  const byConfidence = candidates.filter(({ confidence }) => confidence >= least);
  byConfidence.sort((a, b) => b.confidence - a.confidence || a.cue.first - b.cue.first);
  for (const candidate of byConfidence) {
    if (shareTaken([candidate.cue], taken) > 0 || shareTaken(candidate.content, taken) > MOST_SHARED)
      continue;
    const content = candidate.content.filter((piece) => shareTaken([piece], taken) <= MOST_SHARED);
    for (const { first, end } of content) for (let i = first; i < end; i++) taken.add(i);
    for (let i = candidate.cue.first; i < candidate.cue.end; i++) taken.add(i);
    kept.push({ ...candidate, content });
  }
  return kept.sort((a, b) => a.cue.first - b.cue.first);
}

function shareTaken(ranges: readonly TokenRange[], taken: ReadonlySet<number>): number {
  let all = 0;
  let shared = 0;
  for (const { first, end } of ranges) {
    all += end - first;
    for (let i = first; i < end; i++) if (taken.has(i)) shared++;
  }
  return all ? shared / all : 1;
}
