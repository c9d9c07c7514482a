import { describe, expect, it } from 'vitest';
import { compareArticles } from '../../lib/compare/compare.ts';
import { claimsIn } from '../../lib/compare/evidence.ts';
import { articlesWithin, type CompareFilter, NO_FILTER, narrowed } from '../../lib/compare/narrow.ts';
import { savedArticle, savedClaim } from './saved.ts';

const agency = { name: 'Dam Agency', kind: 'government', roles: ['named'], mentions: 2 } as const;
const courier = savedArticle('Courier', { published: '2026-04-14T08:00:00Z' });
const herald = savedArticle('Herald', { published: '2026-04-16', organisations: [agency] });
const post = savedArticle('Post');
const articles = [courier, herald, post];
const tagged = {
  ...savedClaim(courier, { source: 'Leyla Orucova', content: '392 people were injured at the Sarvan dam' }),
  tags: ['dam'],
};
const annotations = [
  tagged,
  savedClaim(herald, { source: 'the ministry', content: '350 people were injured at the Sarvan dam' }),
  savedClaim(post, { source: 'Rauf Guliyev', content: 'schools stay shut until Monday' }),
];
const comparison = compareArticles({ articles, annotations });
const left = (filter: Partial<CompareFilter>) =>
  narrowed(comparison, { ...NO_FILTER, ...filter }).rows.map((row) =>
    claimsIn({ rows: [row] }).map(({ article }) => article.outlet),
  );
const within = (filter: Partial<CompareFilter>) =>
  articlesWithin(articles, { ...NO_FILTER, ...filter }).map(({ outlet }) => outlet);

describe('narrowing a comparison down', () => {
  it('keeps whole rows of which one claim is asked for', () => {
    expect(left({ sources: ['Orucova'] })).toEqual([['Courier', 'Herald']]);
    expect(left({ tags: ['dam', 'bank'] })).toEqual([['Courier', 'Herald']]);
    expect(left({ sources: ['Rauf Guliyev'], tags: ['dam'] })).toEqual([]);
  });

  it('finds words in claims, sources and outlets', () => {
    expect(left({ words: 'orucova DAM' })).toHaveLength(1);
    expect(left({ words: 'post' })).toEqual([['Post']]);
    expect(left({ words: 'nowhere' })).toEqual([]);
  });

  it('can keep to the rows where figures differ', () => {
    expect(left({ onlyDifferingFigures: true })).toEqual([['Courier', 'Herald']]);
  });

  it('counts every view over what is left, and the library as it is', () => {
    const schools = narrowed(comparison, { ...NO_FILTER, words: 'schools' });
    expect(schools.sources.map(({ name }) => name)).toEqual(['Rauf Guliyev']);
    expect(schools.organisations).toEqual([]);
    expect(schools.outlets.map(({ outlet, savedClaims }) => [outlet, savedClaims])).toEqual([
      ['Courier', 1],
      ['Herald', 1],
      ['Post', 1],
    ]);
    expect(narrowed(comparison, NO_FILTER)).toBe(comparison);
  });

  it('takes articles by outlet and by day, the first and the last included', () => {
    expect(within({ outlets: ['Herald', 'Post'] })).toEqual(['Herald', 'Post']);
    expect(within({ from: '2026-04-14', until: '2026-04-15' })).toEqual(['Courier', 'Post']);
    expect(within({ from: '2026-04-16' })).toEqual(['Herald']);
  });
});
