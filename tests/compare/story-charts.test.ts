import { expect, it } from 'vitest';
import { citationsOf } from '../../lib/compare/citations.ts';
import { compareArticles } from '../../lib/compare/compare.ts';
import { timelineOf } from '../../lib/compare/timeline.ts';
import { savedArticle, savedClaim } from './saved.ts';

const courier = savedArticle('Courier', { published: '2026-04-15' });
const herald = savedArticle('Herald', { published: '2026-04-14' });
const post = savedArticle('Post');
const comparison = compareArticles({
  articles: [courier, herald, post],
  annotations: [
    savedClaim(courier, { source: 'Orucova', content: '392 people were injured at the Sarvan dam' }),
    savedClaim(courier, { source: 'Orucova', content: 'schools stay shut until Monday' }),
    savedClaim(herald, {
      source: 'the ministry',
      content: '350 people were injured at the Sarvan dam',
      claim: { chain: ['the Herald', 'Turan', 'the ministry'] },
    }),
    savedClaim(post, { content: 'nine bridges were closed' }),
  ],
});

it('tells who cites whom, along the chain of sources', () => {
  expect(citationsOf(comparison).map(({ citing, cited, claims }) => [citing, cited, claims.length])).toEqual([
    ['Courier', 'Orucova', 2],
    ['Herald', 'Turan', 1],
    ['Turan', 'the ministry', 1],
  ]);
});

it('sets matched claims and figures by the time of their articles, those without a date last', () => {
  expect(
    timelineOf(comparison).map(({ claim, figures }) => [
      claim.article.outlet,
      figures.map(({ text }) => text),
    ]),
  ).toEqual([
    ['Herald', ['350']],
    ['Courier', ['392']],
    ['Post', ['nine']],
  ]);
});
