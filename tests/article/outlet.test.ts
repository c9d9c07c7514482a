import { expect, it } from 'vitest';
import { outletOf } from '../../lib/article/metadata/outlet.ts';
import { factsOf } from '../../lib/article/metadata/page-facts.ts';
import { documentOf } from './fixture-pages.ts';

const outletAt = (url: string, siteName: string) =>
  outletOf(factsOf(documentOf(`<meta property="og:site_name" content="${siteName}">`), url))?.value;

it('takes the name that the domain spells in several words, without the edition', () => {
  expect(outletAt('https://www.harbourpost.example/a', 'The Harbour Post North')).toBe('The Harbour Post');
});

it('keeps the whole name where the domain is one word of it', () => {
  expect(outletAt('https://www.herald.example/a', 'Herald News')).toBe('Herald News');
  expect(outletAt('https://www.herald.example/a', 'The Herald Business')).toBe('The Herald Business');
});

it('falls back to the domain where the page names no outlet', () => {
  expect(outletAt('https://www.herald.example/a', 'herald.example')).toBe('herald.example');
});
