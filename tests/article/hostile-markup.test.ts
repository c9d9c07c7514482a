import { describe, expect, it } from 'vitest';
import { readArticle } from '../../lib/article/read-article.ts';
import { documentOf } from './fixture-pages.ts';

const SENTENCES = [
  'The bridge will be closed for repairs until the end of the year, the minister said on Monday.',
  'Shops on both sides of the river fear for their customers, according to the chamber of commerce.',
  'A ferry is to run every ten minutes from the first week of March, the harbour master announced.',
  'The repairs cost four million, which the region pays, a spokeswoman for the council told reporters.',
  'An earlier report had warned that the pillars would not carry heavy lorries for another winter.',
  'Residents have asked for a second ferry, which the council wants to discuss at its next meeting.',
];
const PARAGRAPHS = SENTENCES.map((sentence) => `<p>${sentence}</p>`).join('');
const ARTICLE = `<article><h1>The bridge is closed for a year</h1>${PARAGRAPHS}</article>`;

const read = (body: string) => readArticle(documentOf(body), 'https://example.org/bridge');
const textOf = (body: string) => read(body).article.text;
const WHOLE = SENTENCES.join('\n\n');

describe('reading a page made to be hard to read', () => {
  it('reads an article inside of thousands of elements', () => {
    expect(textOf('<div>'.repeat(1500) + ARTICLE + '</div>'.repeat(1500))).toBe(WHOLE);
  });

  it('reads past an attribute of a million characters', () => {
    const name = 'read-more_'.repeat(100_000);
    expect(textOf(`<div class="${name}" id="${name}" style="${name}">${ARTICLE}</div>`)).toBe(WHOLE);
  });

  it('reads an article among thousands of elements beside it', () => {
    expect(textOf(ARTICLE + '<div>x</div>'.repeat(1500))).toBe(WHOLE);
  });

  it('reads a paragraph of text nodes of one character each, and leads back to every one', () => {
    const [first = ''] = SENTENCES;
    const parted = [...first].join('<!-- -->');
    const { article, map } = read(ARTICLE.replace(first, parted));
    expect(article.text).toBe(WHOLE);
    expect(map.rangesOf({ start: 0, end: first.length })).toHaveLength(first.length);
    expect(map.rangesOf({ start: 0, end: first.length }).join('')).toBe(first);
  });

  it('keeps a title of a hundred thousand separators from holding it up', () => {
    const title = `The bridge is closed for a year${' - |'.repeat(50_000)}`;
    expect(textOf(`<title>${title}</title><meta property="og:title" content="${title}">${ARTICLE}`)).toBe(
      WHOLE,
    );
  });
});
