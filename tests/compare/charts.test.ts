import { describe, expect, it } from 'vitest';
import { csvOf } from '../../components/chart/table-data.ts';
import { tablePicture } from '../../components/chart/table-picture.ts';

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
