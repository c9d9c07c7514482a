import { describe, expect, it } from 'vitest';
import { readArticle, readArticleInSlices } from '../../lib/article/read-article.ts';
import { attributeVisibility } from '../../lib/article/visibility.ts';
import { documentOf, fixturePages } from './fixture-pages.ts';

const withoutSpace = (text: string) => text.replace(/[\s\u00ad\u200b\u2060\ufeff]+/g, '');

describe.each(fixturePages())('the page "$name"', ({ html, expected }) => {
  const page = documentOf(html);
  const before = page.documentElement.outerHTML;
  const { article, map } = readArticle(page, expected.url);

  it('is told apart by its kind', () => {
    if (expected.kind) expect(article.kind).toBe(expected.kind);
  });

  it('states its metadata', () => {
    if (expected.metadata) expect(article.metadata).toMatchObject(expected.metadata);
  });

  it('gives its text in blocks with their roles', () => {
    const blocks = article.blocks.map(({ role, start, end }) => [role, article.text.slice(start, end)]);
    if (expected.blocks) expect(blocks).toEqual(expected.blocks);
  });

  it('joins the blocks by an empty line and has nothing beside them', () => {
    expect(article.blocks.map(({ start, end }) => article.text.slice(start, end)).join('\n\n')).toBe(
      article.text,
    );
  });

  it('leads every span back to the text nodes that show it', () => {
    for (const block of article.blocks) {
      const onPage = map.rangesOf(block).join('');
      expect(withoutSpace(onPage)).toBe(withoutSpace(article.text.slice(block.start, block.end)));
    }
    for (let at = 0; at < article.text.length; at++) {
      const character = article.text.charAt(at);
      if (character.trim() !== '') expect(map.rangesOf({ start: at, end: at + 1 }).join('')).toBe(character);
    }
  });

  it('finds a span again from the ranges that show it', () => {
    for (const block of article.blocks) {
      const ranges = map.rangesOf(block);
      const [first, last] = [ranges[0], ranges.at(-1)];
      if (!first || !last) continue;
      const whole = page.createRange();
      whole.setStart(first.startContainer, first.startOffset);
      whole.setEnd(last.endContainer, last.endOffset);
      expect(map.spanOf(whole)).toEqual({ start: block.start, end: block.end });
    }
  });

  it('is left as it was', () => {
    expect(page.documentElement.outerHTML).toBe(before);
  });
});

describe.each(fixturePages())('reading the page "$name" in slices', ({ html, expected }) => {
  it('gives what reading it at once gives', async () => {
    const page = documentOf(html);
    const sliced = await readArticleInSlices(page, expected.url, attributeVisibility, async () => {});
    const whole = readArticle(page, expected.url);
    expect(sliced.article).toEqual(whole.article);
    const everything = { start: 0, end: whole.article.text.length };
    expect(sliced.map.nodeSpansOf(everything)).toEqual(whole.map.nodeSpansOf(everything));
  });
});

describe('reading an article', () => {
  it('changes nothing that the page could observe', () => {
    const page = documentOf(fixturePages().find(({ name }) => name === 'news')?.html ?? '');
    const Observer = page.defaultView?.MutationObserver;
    if (!Observer) throw new Error('No window.');
    const observer = new Observer(() => {});
    observer.observe(page, { subtree: true, childList: true, attributes: true, characterData: true });
    readArticle(page, 'https://www.dalecourier.example/local/reservoir-wall');
    expect(observer.takeRecords()).toEqual([]);
  });

  it('takes a selection that begins and ends outside of the article for what of it is inside', () => {
    const page = documentOf(fixturePages().find(({ name }) => name === 'news')?.html ?? '');
    const { article, map } = readArticle(page, 'https://www.dalecourier.example/');
    const everything = page.createRange();
    everything.selectNodeContents(page.body);
    expect(map.spanOf(everything)).toEqual({ start: 0, end: article.text.length });
    const footer = page.createRange();
    footer.selectNodeContents(page.querySelector('footer') ?? page.body);
    expect(map.spanOf(footer)).toBeUndefined();
  });

  it('believes no canonical address of another site', () => {
    const page = documentOf('<link rel="canonical" href="https://www.trusted.example/story"><p>Text</p>');
    expect(readArticle(page, 'https://copycat.test/story').article.metadata.canonicalUrl).toBeUndefined();
  });

  it('reads text in open shadow roots', () => {
    const page = documentOf(`<article><h1>Tide tables corrected</h1><story-text></story-text></article>`);
    const root = page.querySelector('story-text')?.attachShadow({ mode: 'open' });
    const sentence =
      'The harbour office said on Friday that the tables had been wrong since the clocks went back.';
    if (root)
      root.innerHTML = `<p>${sentence}</p><p>${sentence.replace('Friday', 'Sunday')}</p><p>${sentence.replace('Friday', 'Monday')}</p>`;
    expect(readArticle(page, 'https://www.soundherald.example/tides').article.text).toContain(sentence);
  });

  it('reads an empty page as no article', () => {
    const { article } = readArticle(documentOf(''), 'https://www.soundherald.example/');
    expect(article).toMatchObject({ kind: 'no article', text: '', blocks: [] });
  });
});
