import { expect, it } from 'vitest';
import { shows } from '../../tools/browsers/controls.ts';
import { openLibrary } from '../../tools/browsers/library.ts';
import { isRead } from '../../tools/browsers/reading.ts';
import { OTHER_PAGES } from '../../tools/newsroom/gold.ts';
import { inEachBrowser } from './browsers/in-browsers.ts';

const SENTENCES = [
  ['an empty page', OTHER_PAGES.empty, 'There is no text here yet'],
  ['a front page', OTHER_PAGES.frontPage, 'This page is not an article'],
  ['an article in German', OTHER_PAGES.german, 'This article is in German'],
] as const;

inEachBrowser('a page without claims for Sayso', (scene) => {
  it.each(SENTENCES)('says why on %s, and what to do', async (_name, { outlet, page: path }, sentence) => {
    const { browser, newsroom } = scene();
    const page = await browser.open(newsroom.url(outlet.host, path));
    const popup = await browser.popup(page);
    await isRead(popup);
    await shows(popup, sentence);
    await popup.close();
    await page.close();
  });

  it('leaves the library empty', async () => {
    const library = await openLibrary(scene().browser, 'claims');
    await shows(library, 'Nothing saved yet');
    expect(await library.$('main li[id]')).toBeNull();
    await library.close();
  });
});
