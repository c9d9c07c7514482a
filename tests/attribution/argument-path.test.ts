import { describe, expect, it } from 'vitest';
import { ARGUMENT_LABEL_COUNT, ARGUMENT_LABELS } from '../../lib/attribution/arguments/argument-features.ts';
import { bestArguments } from '../../lib/attribution/arguments/argument-path.ts';

const LABELS = new Map([
  ['o', ARGUMENT_LABELS.outside],
  ['s', ARGUMENT_LABELS.source],
  ['c', ARGUMENT_LABELS.content],
  ['q', ARGUMENT_LABELS.cue],
]);

/** A chain in which each token prefers a label (`o`, `s`, `c`; `q` is the cue, which is known), without edges. */
function bestOf(preferred: string, strength = 1): string {
  const length = preferred.length;
  const emissions = new Float32Array(length * ARGUMENT_LABEL_COUNT);
  [...preferred].forEach((letter, k) => {
    const isCue = letter === 'q';
    const label = LABELS.get(letter) ?? ARGUMENT_LABELS.outside;
    emissions.fill(isCue ? -1e4 : 0, k * ARGUMENT_LABEL_COUNT, (k + 1) * ARGUMENT_LABEL_COUNT);
    if (!isCue) emissions[k * ARGUMENT_LABEL_COUNT + ARGUMENT_LABELS.cue] = -1e4;
    emissions[k * ARGUMENT_LABEL_COUNT + label] = isCue ? 0 : strength;
  });
  const edges = new Float32Array(length * ARGUMENT_LABEL_COUNT ** 2);
  const path = bestArguments({ length, labels: ARGUMENT_LABEL_COUNT, emissions, edges });
  return [...path].map((label) => 'oscq'[label]).join('');
}

describe('bestArguments', () => {
  it('keeps a plain attribution as it is', () => {
    expect(bestOf('ossqccco')).toBe('ossqccco');
  });
  it('lets cue and source break the content, in either order', () => {
    expect(bestOf('cccqsscc')).toBe('cccqsscc');
    expect(bestOf('cccosqocc')).toBe('cccosqocc');
  });
  it('fills a gap in the content that nothing explains', () => {
    expect(bestOf('sqccocc')).toBe('sqccccc');
  });
  it('leaves a gap that the scores insist on', () => {
    expect(bestOf('sqccoocc', 9)).toBe('sqccoocc');
  });
  it('keeps one source of two', () => {
    expect(bestOf('osossqcc')).toBe('ooossqcc');
  });
  it('has nothing to say of nothing', () => {
    expect(bestOf('')).toBe('');
  });
});
