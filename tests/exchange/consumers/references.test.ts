import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LibraryContents } from '../../../lib/annotation/library-contents.ts';
import { contents } from '../arbitraries.ts';
import { SAMPLE_LIBRARY, writtenText } from './written.ts';

const [article] = SAMPLE_LIBRARY.articles;
/** As hard as a newspaper's headlines are. */
const hard: LibraryContents = {
  ...SAMPLE_LIBRARY,
  articles: article
    ? [
        {
          ...article,
          headline: '“50% & more” — Łódź’s {new} $1_000 #plan ~ a_b^c \\ d',
          authors: ['Ada Łow', 'AFP'],
        },
      ]
    : [],
};
const HEADLINE = hard.articles[0]?.headline ?? '';

describe('a reader of BibTeX', () => {
  it('reads the article as it was, whatever signs are in its headline', async () => {
    const { data } = new Cite(await writtenText('bibtex', hard));
    expect(data).toHaveLength(1);
    expect(data[0]).toMatchObject({
      title: HEADLINE,
      'container-title': 'The Courier',
      author: [{ family: 'Ada Łow' }, { family: 'AFP' }],
      issued: { 'date-parts': [[2026, 2, 3]] },
      URL: 'https://courier.example/flood',
    });
  });

  it('reads an entry for each article of any library', async () => {
    await fc.assert(
      fc.asyncProperty(contents, async (library) => {
        const cited = new Set(library.annotations.map((annotation) => annotation.article));
        const text = await writtenText('bibtex', library);
        expect(text === '' ? 0 : new Cite(text).data.length).toBe(cited.size);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a processor of CSL', () => {
  it('writes a bibliography', async () => {
    const cite = new Cite(JSON.parse(await writtenText('csl-json', hard)));
    const text = cite.format('bibliography', { template: 'apa', lang: 'en-US', format: 'text' });
    expect(text).toContain(HEADLINE.slice(0, 12));
    expect(text).toContain('The Courier');
    expect(text).toContain('https://courier.example/flood');
  });
});
