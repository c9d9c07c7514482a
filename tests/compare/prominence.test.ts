import { describe, expect, it } from 'vitest';
import { compareArticles } from '../../lib/compare/compare.ts';
import { prominenceAmong } from '../../lib/compare/prominence.ts';
import { savedArticle, savedClaim } from './saved.ts';

const courier = savedArticle('Courier', { headline: 'Hundreds injured as Sarvan dam collapses' });
const herald = savedArticle('Herald', { headline: 'What we know so far' });
const version = (length: number, read: string) => ({
  article: herald.id,
  fingerprint: read,
  read,
  headline: '',
  length,
});
const versions = [version(500, '2026-04-14T08:00:00Z'), version(4_000, '2026-04-15T08:00:00Z')];
const prominenceOf = prominenceAmong(versions);
const told = (article: typeof courier, content: string, at: number) => ({
  article,
  annotation: savedClaim(article, { source: 'Orucova', content, at }),
});
const injured = told(courier, '392 people were injured when the Sarvan dam gave way', 900);

describe('the prominence of a claim', () => {
  it('is the highest where the headline tells it, wherever it stands', () => {
    expect(prominenceOf(injured)).toEqual({ standing: 'headline' });
  });

  it('does not rest on a single word of the headline', () => {
    expect(prominenceOf(told(courier, 'the dam was old', 900))).toEqual({ standing: 'body' });
  });

  it('tells the beginning from what stands further down, by the length that was read last', () => {
    expect(prominenceOf(told(herald, 'the dam was old', 100))).toEqual({ standing: 'opening', depth: 0.025 });
    expect(prominenceOf(told(herald, 'the dam was old', 3_000))).toEqual({ standing: 'body', depth: 0.75 });
  });

  it('is shown as a difference where two outlets give a claim another place', () => {
    const later = told(herald, '350 people were injured when the dam at Sarvan gave way', 3_000);
    const { rows } = compareArticles({
      articles: [courier, herald],
      annotations: [injured.annotation, later.annotation],
      versions,
    });
    expect(rows[0]?.differences).toContainEqual({
      kind: 'prominence',
      said: [
        { annotation: injured.annotation.id, outlet: 'Courier', value: { standing: 'headline' } },
        { annotation: later.annotation.id, outlet: 'Herald', value: { standing: 'body', depth: 0.75 } },
      ],
    });
  });
});
