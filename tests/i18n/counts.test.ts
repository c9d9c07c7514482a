import { afterEach, describe, expect, it } from 'vitest';
import { speak, t } from '../../components/wording/words.ts';

afterEach(() => speak(undefined));

describe('a count in a sentence', () => {
  it('is written as English writes numbers', () => {
    speak(new Map(Object.entries({ languageTag: 'en', count_claims: '$1 claim | $1 claims' })));
    expect(t('count.claims', 1)).toBe('1 claim');
    expect(t('count.claims', 999)).toBe('999 claims');
    expect(t('count.claims', 100_000)).toBe('100,000 claims');
  });

  it('is written as the chosen language writes numbers', () => {
    const messages = { languageTag: 'es', count_claims: '$1 afirmación | $1 afirmaciones' };
    speak(new Map(Object.entries(messages)));
    expect(t('count.claims', 1)).toBe('1 afirmación');
    expect(t('count.claims', 100_000)).toBe('100.000 afirmaciones');
  });
});
