import { describe, expect, it } from 'vitest';
import { compareArticles } from '../../lib/compare/compare.ts';
import { savedArticle, savedClaim } from './saved.ts';

const courier = savedArticle('Courier', { published: '2026-04-14' });
const herald = savedArticle('Herald', { published: '2026-04-15' });
const post = savedArticle('Post');

const injuredCourier = savedClaim(courier, {
  source: 'Health Minister Leyla Orucova',
  content: 'at least 392 people were injured when the dam at Sarvan gave way',
});
const injuredHerald = savedClaim(herald, {
  source: 'hospital officials',
  cue: 'claimed',
  content: 'some 350 people had been hurt when the Sarvan dam collapsed',
  claim: { sourceType: 'unnamed', stance: 'doubting' },
});
const pumps = savedClaim(post, {
  source: 'Army',
  content: 'engineers brought six pumps to the lower town overnight',
});
const all = { articles: [courier, herald, post], annotations: [injuredCourier, injuredHerald, pumps] };

const rowWith = (comparison: ReturnType<typeof compareArticles>, id: string) =>
  comparison.rows.find(({ cells }) =>
    cells.some(({ claims }) => claims.some(({ annotation }) => annotation.id === id)),
  );

describe('comparing articles', () => {
  it('puts the same claim of two outlets into one row, in other words', () => {
    const row = rowWith(compareArticles(all), injuredCourier.id);
    expect(row?.state).not.toBe('apart');
    expect(row?.cells.map(({ outlet, claims }) => [outlet, claims.length])).toEqual([
      ['Courier', 1],
      ['Herald', 1],
      ['Post', 0],
    ]);
    expect(row?.withoutMatch).toEqual(['Post']);
  });

  it('says why, in the words that the claims share', () => {
    const reasons = rowWith(compareArticles(all), injuredCourier.id)?.links[0]?.reasons ?? [];
    expect(reasons).toContainEqual(
      expect.objectContaining({ kind: 'shared words', words: expect.arrayContaining(['Sarvan']) }),
    );
  });

  it('leaves a claim apart that nobody else has', () => {
    expect(rowWith(compareArticles(all), pumps.id)).toMatchObject({
      state: 'apart',
      withoutMatch: ['Courier', 'Herald'],
    });
  });

  it('suggests nothing for one word of every day that two claims share', () => {
    const weeks = savedClaim(courier, { source: 'Aldous Penhale', content: 'we are not looking at weeks' });
    const pipe = savedClaim(herald, { source: 'officials', content: 'they were looking at a fuel pipe' });
    const comparison = compareArticles({ articles: [courier, herald], annotations: [weeks, pipe] });
    expect(comparison.rows.map(({ state }) => state)).toEqual(['apart', 'apart']);
  });

  it('sets differing figures side by side, with their sources and dates', () => {
    const figures = rowWith(compareArticles(all), injuredCourier.id)?.differences.find(
      ({ kind }) => kind === 'figures',
    );
    expect(figures).toMatchObject({
      differs: expect.arrayContaining(['value', 'bound']),
      a: {
        outlet: 'Courier',
        value: {
          figure: { value: 392, bound: 'min' },
          source: 'Health Minister Leyla Orucova',
          published: '2026-04-14',
        },
      },
      b: {
        outlet: 'Herald',
        value: {
          figure: { value: 350, bound: 'about' },
          source: 'hospital officials',
          published: '2026-04-15',
        },
      },
    });
  });

  it('tells an unnamed source and a doubting cue from a named source and a neutral one', () => {
    const kinds = rowWith(compareArticles(all), injuredCourier.id)?.differences.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['figures', 'unnamed source', 'cue', 'wording']));
  });

  it('says how much of each outlet is in the library', () => {
    const outlets = compareArticles({
      ...all,
      articles: [...all.articles, savedArticle('Herald', { id: 'urn:uuid:second' })],
    }).outlets;
    expect(outlets.map(({ outlet, articles, savedClaims }) => [outlet, articles, savedClaims])).toEqual([
      ['Courier', 1, 1],
      ['Herald', 2, 1],
      ['Post', 1, 1],
    ]);
  });

  it('lets the reader join and part claims', () => {
    const parted = compareArticles({
      ...all,
      decisions: [{ a: injuredCourier.id, b: injuredHerald.id, same: false }],
    });
    expect(rowWith(parted, injuredCourier.id)?.state).toBe('apart');
    const joined = compareArticles({
      ...all,
      decisions: [{ a: injuredCourier.id, b: pumps.id, same: true }],
    });
    expect(rowWith(joined, pumps.id)?.links).toContainEqual(
      expect.objectContaining({ likeness: 1, reasons: [{ kind: 'joined by you' }] }),
    );
  });

  it('suggests no more what the reader parted, and joins what has nothing in common', () => {
    const [suggested, other] = [injuredCourier.id, pumps.id];
    const decided = compareArticles({
      ...all,
      decisions: [
        { a: suggested, b: injuredHerald.id, same: false },
        { a: suggested, b: other, same: true },
      ],
    });
    expect(rowWith(decided, suggested)).toBe(rowWith(decided, other));
    expect(rowWith(decided, injuredHerald.id)).not.toBe(rowWith(decided, other));
  });

  it('leaves out what is in the bin', () => {
    const binned = { ...injuredHerald, binned: '2026-04-16T00:00:00Z' };
    expect(compareArticles({ ...all, annotations: [injuredCourier, binned, pumps] }).rows).toHaveLength(2);
  });

  it('gives the same whatever the order of the input', () => {
    const reversed = { articles: [...all.articles].reverse(), annotations: [...all.annotations].reverse() };
    expect(compareArticles(reversed)).toEqual(compareArticles(all));
  });

  it('has nothing to say of nothing', () => {
    expect(compareArticles({ articles: [], annotations: [] })).toEqual({
      outlets: [],
      rows: [],
      sources: [],
      organisations: [],
    });
  });
});
