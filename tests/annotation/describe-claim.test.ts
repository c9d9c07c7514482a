import { describe, expect, it } from 'vitest';
import { identityOf } from '../../lib/annotation/describe-claim.ts';
import type { Article } from '../../lib/article/article.ts';

const visit = (url: string, canonicalUrl?: string): Article => ({
  url,
  kind: 'news article',
  metadata: { authors: [], origins: {}, ...(canonicalUrl !== undefined && { canonicalUrl }) },
  text: '',
  blocks: [],
});

describe('two visits are of the same article', () => {
  it('where the page states the same canonical address', () => {
    const canonical = 'https://courier.example/ferry';
    expect(identityOf(visit('https://courier.example/ferry?from=mail', canonical))).toBe(canonical);
  });

  it('where their addresses differ by the place on the page alone', () => {
    expect(identityOf(visit('https://courier.example/ferry#comments'))).toBe(
      identityOf(visit('https://courier.example/ferry')),
    );
  });

  it('not where an address without a canonical one differs otherwise', () => {
    expect(identityOf(visit('https://courier.example/story?id=1'))).not.toBe(
      identityOf(visit('https://courier.example/story?id=2')),
    );
  });
});
