import type { TokenRange } from './argument-window.ts';
import type { Arguments } from './find-arguments.ts';
import type { Reading } from './reading.ts';

/** What the finder's certainty is judged by. Keep the order: the model file has one weight for each. */
export function confidenceFeatures(
  { quotations }: Reading,
  cue: TokenRange & { readonly belief: number },
  found: Arguments,
): number[] {
  const quotedCue = (quotations.at[cue.first] ?? -1) >= 0;
  let quoted = 0;
  let all = 0;
  for (const { first, end } of found.content) {
    all += end - first;
    for (let i = first; i < end; i++) if ((quotations.at[i] ?? -1) >= 0) quoted++;
  }
  return [
    1,
    logit(cue.belief),
    logit(found.contentBelief),
    logit(found.peak),
    found.source.length ? logit(found.sourceBelief) : 0,
    found.source.length ? 1 : 0,
    quotedCue ? 1 : 0,
    all ? quoted / all : 0,
    Math.log(1 + all),
  ];
}

const EDGE = 1e-3;
const logit = (p: number): number => {
  const inside = Math.min(1 - EDGE, Math.max(EDGE, p));
  return Math.log(inside / (1 - inside));
};

export function confidenceOf(features: readonly number[], weights: ArrayLike<number>): number {
  const sum = features.reduce((total, value, i) => total + value * (weights[i] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}
