import { describe, expect, it } from 'vitest';
import { csvOf } from '../../components/chart/table-data.ts';
import { tablePicture } from '../../components/chart/table-picture.ts';
import { filterRows } from '../../components/compare/row-filter.ts';
import { compareArticles } from '../../lib/compare/compare.ts';
import { savedArticle, savedClaim } from './saved.ts';

const data = {
  title: 'Claims <by> outlet',
  columns: ['Claim', 'Courier & Post'],
  rows: [['He said: "no", twice', 3] as const, ['=1+1', -2] as const],
};

describe('a table as CSV', () => {
  it('quotes what needs quoting and runs nothing as a formula', () => {
    expect(csvOf(data)).toBe(`Claim,Courier & Post\r\n"He said: ""no"", twice",3\r\n'=1+1,-2\r\n`);
  });
});

describe('a table as a picture', () => {
  it('holds every word and no markup of the data', () => {
    const svg = tablePicture(data);
    expect(svg).toContain('Claims &lt;by&gt; outlet');
    expect(svg).toContain('Courier &amp; Post');
    expect(svg).not.toContain('<by>');
  });

  it('leaves out characters that XML has no place for, and breaks endless words', () => {
    const svg = tablePicture({ ...data, rows: [[`\u0000${'x'.repeat(10_000)}`, 1]] });
    expect(svg).not.toContain('\u0000');
    expect(svg.length).toBeLessThan(5_000);
  });
});

describe('the filter of the matrix', () => {
  const courier = savedArticle('Courier');
  const herald = savedArticle('Herald');
  const { rows } = compareArticles({
    articles: [courier, herald],
    annotations: [
      savedClaim(courier, {
        source: 'Orucova',
        content: '392 people were injured when the Sarvan dam gave way',
      }),
      savedClaim(herald, { content: '350 people were injured when the Sarvan dam gave way' }),
      savedClaim(herald, { source: 'the army', content: 'pumps had been brought to the lower town' }),
    ],
  });

  it('finds words in claims, sources and outlets', () => {
    expect(filterRows(rows, { words: 'orucova DAM', onlyDifferingFigures: false })).toHaveLength(1);
    expect(filterRows(rows, { words: 'herald', onlyDifferingFigures: false })).toHaveLength(2);
    expect(filterRows(rows, { words: 'nowhere', onlyDifferingFigures: false })).toEqual([]);
  });

  it('can keep to the rows where figures differ', () => {
    expect(filterRows(rows, { words: '', onlyDifferingFigures: true })).toHaveLength(1);
  });
});
