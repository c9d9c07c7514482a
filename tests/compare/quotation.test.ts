import { describe, expect, it } from 'vitest';
import { sameQuotation } from '../../lib/compare/match/quotation.ts';

describe('one quotation in two cuts', () => {
  it('is known by a long run of words that both have', () => {
    expect(
      sameQuotation(
        '“We warned the ministry three times about the spillway, and nobody came”',
        'they warned the ministry three times about the spillway but were not heard',
      ),
    ).toBe('warned the ministry three times about the spillway');
  });

  it('is known by a short quotation within the long one', () => {
    expect(
      sameQuotation('“criminal neglect”, no less', 'it was criminal neglect, no less, he said'),
    ).toBeDefined();
  });

  it('is not made by words that everybody says', () => {
    expect(
      sameQuotation('I do not know what to do about it', 'and we do not know what to do about it all'),
    ).toBeUndefined();
  });

  it('needs more than a few words', () => {
    expect(sameQuotation('a disaster', 'a disaster for us all')).toBeUndefined();
  });

  it('is looked for in no more of a text than a quotation can be', () => {
    expect(sameQuotation('of the '.repeat(50_000), 'the of '.repeat(50_000))).toBeUndefined();
  });
});
