import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Aspect, judge } from '../../tools/gold/describe-gold.ts';
import { parseGoldArticle } from '../../tools/gold/gold-article.ts';
import { readGold } from '../../tools/gold/read-gold.ts';

const articles = readGold(fileURLToPath(new URL('../fixtures/attribution/gold', import.meta.url)));
const judgements = articles.flatMap(judge);

/** The share of claims on which annotator and program agree, of those on which either says something. */
const agreement = (aspect: Aspect): number => {
  const of = judgements.filter((judgement) => judgement.aspect === aspect);
  return of.filter(({ expected, found }) => expected === found).length / of.length;
};

describe('the gold articles', () => {
  it('are at least forty, in many styles, each of 60 to 200 words', () => {
    expect(articles.length).toBeGreaterThanOrEqual(40);
    expect(new Set(articles.map(({ style }) => style)).size).toBeGreaterThanOrEqual(12);
    const lengths = articles.map(({ id, text }) => ({ id, words: text.split(/\s+/).length }));
    expect(lengths.filter(({ words }) => words < 60 || words > 200)).toEqual([]);
  });

  it('name whom a source stands for by words of the article', () => {
    const strangers = articles.flatMap(({ id, text, claims }) =>
      claims
        .flatMap(({ resolved, chain }) => [...(resolved === undefined ? [] : [resolved]), ...chain])
        .filter((name) => !text.toLowerCase().includes(name.toLowerCase()))
        .map((name) => `${id}: ${name}`),
    );
    expect(strangers).toEqual([]);
  });

  it('annotate spans that do not overlap within a claim', () => {
    const crossing = articles.flatMap(({ id, text, claims }) =>
      claims
        .filter(({ bare }) => {
          const spans = [...bare.source, ...bare.cue, ...bare.content].sort((a, b) => a.start - b.start);
          return spans.some(({ start }, index) => start < (spans[index - 1]?.end ?? 0));
        })
        .map(({ bare }) => `${id}: ${text.slice(bare.source[0]?.start, bare.cue[0]?.end)}`),
    );
    expect(crossing).toEqual([]);
  });

  it('are refused with the article and the words where an annotation does not fit its text', () => {
    const claim = { source: 'Nobody', cue: 'said', content: ['hello'] };
    const annotation = { style: 'wire', people: {}, organisations: [], claims: [claim] };
    expect(() => parseGoldArticle('odd', 'Ann said hello.', annotation)).toThrow(/^odd: "Nobody" does not/);
  });
});

describe('describing the annotated spans agrees with the annotators', () => {
  const floors: Readonly<Record<Aspect, number>> = {
    form: 0.97,
    'source type': 0.9,
    stance: 0.9,
    chain: 0.8,
    resolution: 0.8,
    figures: 0.85,
  };
  it.each(Object.entries(floors))('on %s in at least %d of the claims', (name, floor) => {
    const aspect = judgements.find((judgement) => judgement.aspect === name)?.aspect ?? 'form';
    expect(aspect).toBe(name);
    expect(agreement(aspect)).toBeGreaterThanOrEqual(floor);
  });
});
