import { describe, expect, it } from 'vitest';
import { readArticle } from '../../lib/article/read-article.ts';
import { documentOf } from './fixture-pages.ts';

const PARAGRAPHS = ['on Monday', 'on Tuesday', 'on Friday']
  .map(
    (day) =>
      `<p>The gates of the boatyard opened ${day} as they had for sixty years, and the men went in to work as ever.</p>`,
  )
  .join('');

interface Told {
  readonly isFree?: unknown;
  readonly below?: string;
  readonly paragraphs?: string;
}

function isCut({ isFree, below = '', paragraphs = PARAGRAPHS }: Told): boolean {
  const data = { '@type': 'NewsArticle', headline: 'Inside the sale', isAccessibleForFree: isFree };
  const { article } = readArticle(
    documentOf(
      `<head><title>Inside the sale</title><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><main><article><h1>Inside the sale</h1>${paragraphs}${below}</article></main></body>`,
    ),
    'https://gannetherald.example/sale',
  );
  return article.isCut === true;
}

describe('an article that is cut short', () => {
  it.each([
    '<section><h2>Subscribe to continue reading</h2></section>',
    '<section><p>To read the rest of this story, sign in or create an account.</p></section>',
    '<section><h3>This article is for subscribers only</h3><p>Start a free trial today.</p></section>',
    '<section><h3>Keep on top of the news</h3><p>Register to keep reading.</p></section>',
  ])('is known by what the page says below it: %s', (below) => {
    expect(isCut({ below })).toBe(true);
    expect(isCut({ below, isFree: true })).toBe(false);
  });

  it.each([false, 'False'])('is known by its data and an offer in place of the rest: %s', (isFree) => {
    const below = '<section><p>Subscribe now for a pound a week.</p></section>';
    expect(isCut({ isFree, below })).toBe(true);
    expect(isCut({ below })).toBe(false);
    expect(isCut({ isFree })).toBe(false);
    expect(isCut({ isFree, below, paragraphs: PARAGRAPHS.repeat(8) })).toBe(false);
  });

  it.each([
    '<section><p>Sign up for our newsletter to get the news of the day.</p></section>',
    '<section><p>Read more: what the council had to say about the sale.</p></section>',
    '',
  ])('is not seen in what stands below any article: %s', (below) => {
    expect(isCut({ below })).toBe(false);
  });
});
