import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeness } from '../../lib/compare/match/likeness.ts';
import { countTerms, rarityAmong } from '../../lib/compare/match/rarity.ts';
import { termsOf } from '../../lib/compare/match/terms.ts';
import { hostileText } from './hostile-text.ts';

const rarity = rarityAmong(countTerms([]));
const score = (a: string, b: string) => likeness(termsOf(a), termsOf(b), rarity);

const words = constantFrom(
  'dam',
  'injured',
  '392',
  'Sarvan',
  'the',
  'collapsed',
  'officials',
  '“',
  '-',
  '\u0000',
  '😀',
);
const sentence = array(words, { maxLength: 12 }).map((found) => found.join(' '));

describe('likeness', () => {
  it('is the same whichever claim comes first', () => {
    assert(property(sentence, sentence, (a, b) => score(a, b) === score(b, a)));
  });

  it('is 1 for a claim and itself, and between 0 and 1 for any two', () => {
    assert(
      property(hostileText, (text) => score(text, text) === 1),
      { numRuns: 50 },
    );
    assert(
      property(hostileText, hostileText, (a, b) => {
        const found = score(a, b);
        return found >= 0 && found <= 1;
      }),
    );
  });

  it('counts neither letter case nor punctuation nor quote marks', () => {
    expect(score('“The dam has failed,” he said', 'the dam has failed he said')).toBe(1);
  });

  it('is higher for the same matter in other words than for another matter', () => {
    const dam = 'at least 392 people were injured when the dam at Sarvan gave way';
    expect(score(dam, 'some 350 people had been hurt when the Sarvan dam collapsed')).toBeGreaterThan(
      3 * score(dam, 'the ministry will deliver drinking water to people by tanker'),
    );
  });

  it('reads no more of a claim than a claim can be', () => {
    const endless = 'dam '.repeat(200_000);
    expect(score(endless, `${endless}injured`)).toBe(1);
  });
});
