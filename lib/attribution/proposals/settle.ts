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
 * a likelier one says. In text order of the cues. `count` is the number of the text's tokens.
 */
export function settle(candidates: readonly Candidate[], count: number): Candidate[] {
  const taken = new Uint8Array(count);
  const kept: Candidate[] = [];
  const byConfidence = candidates.filter(
    ({ confidence, isDirect, act }) => confidence >= (isDirect ? LEAST_DIRECT : LEAST[act]),
  );
  byConfidence.sort((a, b) => rankOf(b) - rankOf(a) || a.cue.first - b.cue.first);
  for (const candidate of byConfidence) {
    const content = candidate.content.filter((piece) => shareTaken([piece], taken) <= MOST_SHARED);
    if (isTaken(candidate.cue, taken) || content.length === 0) continue;
    for (const { first, end } of [...content, candidate.cue]) taken.fill(1, first, end);
    kept.push({ ...candidate, content });
  }
  return kept.sort((a, b) => a.cue.first - b.cue.first);
}

/** A quotation and what leads to it stand firmer than what was read out of the words around them. */
const rankOf = ({ confidence, isDirect }: Candidate): number => confidence + (isDirect ? DIRECT_AHEAD : 0);

/** An interview's answers have no cue, and so none that is taken. */
function isTaken({ first, end }: TokenRange, taken: Uint8Array): boolean {
  for (let i = first; i < end; i++) if (taken[i]) return true;
  return false;
}

function shareTaken(ranges: readonly TokenRange[], taken: Uint8Array): number {
  let all = 0;
  let shared = 0;
  for (const { first, end } of ranges) {
    all += end - first;
    for (let i = first; i < end; i++) shared += taken[i] ?? 0;
  }
  return all ? shared / all : 1;
}
