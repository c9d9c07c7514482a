import { describe, expect, it } from 'vitest';
import { groupStories } from '../../lib/compare/stories.ts';
import { savedArticle, savedClaim } from './saved.ts';

const article = (id: string, outlet: string, headline: string, published: string) =>
  savedArticle(outlet, { id, headline, published });

const dam1 = article('dam-1', 'Courier', 'Hundreds hurt as Sarvan dam collapses', '2026-04-14');
const dam2 = article('dam-2', 'Herald', 'Sarvan dam failure: what we know of the injured', '2026-04-15');
const dam3 = article('dam-3', 'Post', 'Dam at Sarvan was never inspected, says mayor', '2026-04-16');
const bank1 = article('bank-1', 'Courier', 'Central bank raises key rate to 7.5 percent', '2026-04-14');
const bank2 = article('bank-2', 'Post', 'Rate rise: central bank acts against inflation', '2026-04-15');
const oldDam = article('old-dam', 'Herald', 'Hundreds hurt as Sarvan dam collapses', '2019-04-14');

const articles = [dam1, dam2, dam3, bank1, bank2];
const annotations = [
  savedClaim(dam1, {
    source: 'Leyla Orucova',
    content: 'at least 392 people were injured when the Sarvan dam gave way',
  }),
  savedClaim(dam2, {
    source: 'Orucova',
    content: 'some 350 people had been hurt when the dam at Sarvan collapsed',
  }),
  savedClaim(dam3, { source: 'Rauf Guliyev', content: 'nobody had inspected the Sarvan dam since 2019' }),
  savedClaim(bank1, {
    source: 'Anna Lindqvist',
    content: 'the central bank would raise its key rate by half a point',
  }),
  savedClaim(bank2, {
    source: 'Governor Lindqvist',
    content: 'the bank raises its rate because inflation is too high',
  }),
];
const grouped = (...input: Parameters<typeof groupStories>) =>
  groupStories(...input).map((story) => story.articles);

describe('grouping articles into stories', () => {
  it('puts the articles about one event together', () => {
    expect(grouped(articles, annotations)).toEqual([
      ['dam-1', 'dam-2', 'dam-3'],
      ['bank-1', 'bank-2'],
    ]);
  });

  it('names a story by the headline most like the others', () => {
    expect(articles.map(({ headline }) => headline)).toContain(groupStories(articles, annotations)[0]?.name);
  });

  it('keeps events of other years apart, however alike', () => {
    expect(grouped([dam1, oldDam], [])).toHaveLength(2);
  });

  it('does not take one speaker for one event', () => {
    const dam = savedClaim(dam1, { source: 'President Doran', content: 'the dam at Sarvan will be rebuilt' });
    const trade = savedClaim(bank2, {
      source: 'President Doran',
      content: 'tariffs on steel are to end in autumn',
    });
    expect(grouped([dam1, bank2], [dam, trade])).toHaveLength(2);
  });

  it('keeps what the reader joined, named and pinned', () => {
    const [first] = groupStories(articles, annotations, {
      stories: [{ id: 'mine', articles: ['bank-2', 'dam-3'], name: 'Both', isPinned: true, isClosed: true }],
      parted: [],
    });
    expect(first).toEqual({
      id: 'mine',
      name: 'Both',
      isNamedByReader: true,
      isPinned: true,
      articles: ['bank-2', 'dam-3'],
    });
  });

  it('keeps apart what the reader parted', () => {
    const parted = [
      ['dam-3', 'dam-1'],
      ['dam-3', 'dam-2'],
    ] as const;
    expect(grouped(articles, annotations, { stories: [], parted })).toContainEqual(['dam-3']);
  });

  it('gives the same whatever the order of the input', () => {
    expect(groupStories([...articles].reverse(), [...annotations].reverse())).toEqual(
      groupStories(articles, annotations),
    );
  });

  it('tells its progress and can be cancelled', () => {
    const told: number[] = [];
    groupStories(articles, annotations, undefined, { onProgress: (done) => told.push(done) });
    expect(told).toEqual([0, 5]);
    expect(grouped(articles, annotations, undefined, { isCancelled: () => true })).toHaveLength(5);
  });
});
