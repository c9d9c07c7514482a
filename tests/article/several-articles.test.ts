import { describe, expect, it } from 'vitest';
import { readArticle } from '../../lib/article/read-article.ts';
import { documentOf } from './fixture-pages.ts';

const PIER = {
  headline: 'Pier tolls to double in spring',
  author: 'Pascoe Dunn',
  words: 'Anglers and walkers will pay twice as much to go out on the pier from March',
};
const WEIR = {
  headline: 'Weir keeper retires after forty floods',
  author: 'Kerensa Bligh',
  words: 'The man who has opened and closed the weir since he was twenty hands over his keys',
};
type Told = typeof PIER;

const dataOf = ({ headline, author }: Told) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline, author: { name: author }, datePublished: '2026-10-05' })}</script>`;

const paragraphsOf = ({ words }: Told) =>
  ['on Monday', 'on Tuesday', 'in the end']
    .map(
      (when) => `<p>${words}, as the papers of the council had it ${when}, and nobody spoke against it.</p>`,
    )
    .join('');

const pieceOf = (told: Told, tag = 'h1') =>
  `<article><${tag}>${told.headline}</${tag}>${paragraphsOf(told)}${dataOf(told)}</article>`;

const read = ({ about, body, head = '' }: { about: Told; body: string; head?: string }) =>
  readArticle(
    documentOf(
      `<head><title>${about.headline} | Gannet Herald</title><meta property="og:title" content="${PIER.headline}"><meta property="og:site_name" content="Gannet Herald">${head}</head><body><main>${body}</main></body>`,
    ),
    `https://gannetherald.example/${about === PIER ? 'pier' : 'weir'}#top`,
  ).article;

const CANONICAL = '<link rel="canonical" href="https://gannetherald.example/pier">';

describe('a page that shows several articles', () => {
  it.each(['h1', 'h2'])('is read as the one that its title names, headed by an %s', (tag) => {
    const body = pieceOf(PIER, tag) + pieceOf(WEIR, tag);
    const first = read({ about: PIER, body, head: CANONICAL });
    expect(first.text).toContain(PIER.words);
    expect(first.text).not.toContain(WEIR.words);
    expect(first.metadata).toMatchObject({
      headline: PIER.headline,
      authors: [PIER.author],
      canonicalUrl: 'https://gannetherald.example/pier',
    });
    const second = read({ about: WEIR, body, head: CANONICAL });
    expect(second.text).toContain(WEIR.words);
    expect(second.text).not.toContain(PIER.words);
    expect(second.metadata).toMatchObject({
      headline: WEIR.headline,
      authors: [WEIR.author],
      outlet: 'Gannet Herald',
      canonicalUrl: 'https://gannetherald.example/weir',
    });
  });

  it('is believed where its head follows the address', () => {
    const head = '<link rel="canonical" href="/weir"><meta name="author" content="Kerensa Bligh">';
    const body = (pieceOf(PIER) + pieceOf(WEIR)).replace(dataOf(WEIR), '');
    expect(read({ about: WEIR, body, head }).metadata.authors).toEqual([WEIR.author]);
  });

  it('keeps together what is one article: the posts of a live blog, sections that have headings of the first rank', () => {
    const parts = [PIER, WEIR].map((told) => `<h2>${told.headline} again</h2>${paragraphsOf(told)}`);
    const told = { ...PIER, headline: 'The day in the bay as it happened' };
    const blog = `<article><h1>${told.headline}</h1>${parts.map((part) => `<article>${part}</article>`).join('')}</article>`;
    const sections = `<article><h1>${told.headline}</h1>${parts.map((part) => `<section>${part.replaceAll('h2>', 'h1>')}</section>`).join('')}</article>`;
    for (const body of [blog, sections]) {
      const { text } = read({ about: told, body });
      expect(text).toContain(PIER.words);
      expect(text).toContain(WEIR.words);
    }
  });
});
