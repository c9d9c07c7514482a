import type { TokenRange } from '../arguments/argument-window.ts';
import type { Act } from '../claim.ts';
import type { Candidate } from './candidate.ts';

/** Below this, a finding is wrong more often than a reader would put up with. */
const LEAST: Readonly<Record<Act, number>> = { speech: 0.27, attitude: 0.33 };
/** What is quoted somebody has said: there the doubt is who, and not whether. */
const LEAST_DIRECT = 0.1;
const DIRECT_AHEAD = 1;
/** How much of a content may belong to another attribution already. */
const MOST_SHARED = 0.5;

/**
 * Keeps the likeliest of the attributions that claim the same words, and drops those whose cue stands inside what
 * a likelier one says. In text order of the cues.
 */
export function settle(candidates: readonly Candidate[]): Candidate[] {
  const taken = new Set<number>();
  const kept: Candidate[] = [];
  const byConfidence = candidates.filter(
    ({ confidence, isDirect, act }) => confidence >= (isDirect ? LEAST_DIRECT : LEAST[act]),
  );
  byConfidence.sort((a, b) => rankOf(b) - rankOf(a) || a.cue.first - b.cue.first);
  for (const candidate of byConfidence) {
    const content = candidate.content.filter((piece) => shareTaken([piece], taken) <= MOST_SHARED);
    if (isTaken(candidate.cue, taken) || content.length === 0) continue;
    for (const { first, end } of content) for (let i = first; i < end; i++) taken.add(i);
    for (let i = candidate.cue.first; i < candidate.cue.end; i++) taken.add(i);
    kept.push({ ...candidate, content });
  }
  return kept.sort((a, b) => a.cue.first - b.cue.first);
}

/** A quotation and what leads to it stand firmer than what was read out of the words around them. */
const rankOf = ({ confidence, isDirect }: Candidate): number => confidence + (isDirect ? DIRECT_AHEAD : 0);

/** An interview's answers have no cue, and so none that is taken. */
function isTaken({ first, end }: TokenRange, taken: ReadonlySet<number>): boolean {
  for (let i = first; i < end; i++) if (taken.has(i)) return true;
  return false;
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
