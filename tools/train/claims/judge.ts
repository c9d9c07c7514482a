import type { Proposal } from '../../../lib/attribution/proposals/proposal.ts';
import type { PreparedArticle } from './gold-tokens.ts';

/** Whether a finding is right as a whole: half of its content, and some of its cue and its source, as in the gold. */
export function isRight({ gold }: PreparedArticle, candidate: Proposal): boolean {
  const content = indices(candidate.content);
  const source = indices(candidate.source);
  const cue = indices([candidate.cue]);
  return gold.some((other) => {
    const shared = content.filter((i) => other.content.has(i)).length;
    const dice = (2 * shared) / (content.length + other.content.size);
    const sourceRight =
      source.length === 0 ? other.source.size === 0 : source.some((i) => other.source.has(i));
    return dice >= 0.5 && sourceRight && cue.some((i) => i >= other.cue.first && i < other.cue.end);
  });
}

const indices = (ranges: readonly { first: number; end: number }[]): number[] =>
  ranges.flatMap(({ first, end }) => Array.from({ length: end - first }, (_, k) => first + k));
