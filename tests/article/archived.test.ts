import { describe, expect, it } from 'vitest';
import { originalAddress } from '../../lib/article/metadata/original-address.ts';
import { readArticle } from '../../lib/article/read-article.ts';
import { documentOf } from './fixture-pages.ts';

const ORIGINAL = 'https://www.harbourpost.example/news/pier?page=2';
const SENTENCE =
  'The pier will stay closed until the end of the winter, the harbour master said on Friday in a letter.';

const copyAt = (url: string, head = '') =>
  readArticle(
    documentOf(
      `<head>${head}<meta property="article:published_time" content="2024-01-01T08:00:00Z"></head><body><article><h1>The pier stays closed</h1>${`<p>${SENTENCE}</p><p>${SENTENCE.replace('Friday', 'Sunday')}</p><p>${SENTENCE.replace('Friday', 'Monday')}</p>`}</article></body>`,
    ),
    url,
  ).article;

describe('an archived copy of an article', () => {
  it.each([
    `https://web.archive.org/web/20240102030405/${ORIGINAL}`,
    `https://web.archive.org/web/20240102030405if_/${ORIGINAL}`,
    `https://archive.ph/2024.01.02-030405/${ORIGINAL}`,
    `https://archive.today/20240102030405/${ORIGINAL}`,
  ])('at %s is the article at its original address', (url) => {
    expect(originalAddress(url)).toBe(ORIGINAL);
    const { metadata, text } = copyAt(url);
    expect(metadata).toMatchObject({
      canonicalUrl: ORIGINAL,
      outlet: 'harbourpost.example',
      published: '2024-01-01T08:00:00Z',
    });
    expect(text).toContain(SENTENCE);
  });

  it('takes the address that the archive wrote into the page for the original one', () => {
    const canonical = 'https://www.harbourpost.example/news/pier';
    const { metadata } = copyAt(
      `https://web.archive.org/web/2024/${ORIGINAL}`,
      `<link rel="canonical" href="https://web.archive.org/web/2024/${canonical}">`,
    );
    expect(metadata.canonicalUrl).toBe(canonical);
  });

  it('is known by the address that the archive keeps it under, where its own is a short one', () => {
    const { metadata } = copyAt(
      'https://archive.ph/kX3vT',
      `<link rel="canonical" href="https://archive.ph/2024.01.02-030405/${ORIGINAL}"><meta property="og:site_name" content="archive.ph">`,
    );
    expect(metadata).toMatchObject({ canonicalUrl: ORIGINAL, outlet: 'harbourpost.example' });
  });

  it('is none at any other address, whatever its path says', () => {
    expect(originalAddress(`https://copycat.test/web/20240102030405/${ORIGINAL}`)).toBeUndefined();
    expect(originalAddress('https://web.archive.org/about')).toBeUndefined();
    expect(copyAt(`https://copycat.test/web/2024/${ORIGINAL}`).metadata.canonicalUrl).toBeUndefined();
  });
});
