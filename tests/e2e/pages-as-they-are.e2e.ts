import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { control, shows } from '../../tools/browsers/controls.ts';
import { claimsShown, type ShownClaim, saveClaim } from '../../tools/browsers/reading.ts';
import { besides } from './browsers/besides.ts';
import { highlightedText } from './browsers/highlighted.ts';
import { inChromium, inFirefox, type Scene } from './browsers/in-browsers.ts';
import { manyKinds } from './browsers/many-kinds.ts';

const WHEN_READ = { timeout: 30_000, interval: 100 };

const RELAY = 'a relay in the lamp room had failed';
const PIER = 'the tolls had not been raised for nineteen years';
const WEIR = 'the river had taught him to go to bed with his boots on';

const savedIn = (claims: readonly ShownClaim[]) =>
  claims.filter(({ isSaved }) => isSaved).map(({ content }) => content);

const scrollTo = (page: Page, end: 'top' | 'bottom') =>
  page.evaluate((to) => {
    window.scrollTo({ top: to === 'top' ? 0 : document.documentElement.scrollHeight, behavior: 'instant' });
  }, end);

inChromium('pages as they are', (scene) => {
  const at = manyKinds();

  async function opened(path: string) {
    const page = await scene().browser.open(at(path));
    const popup = await scene().browser.popup(page);
    const claims = await claimsShown(popup);
    const close = async () => {
      await popup.close();
      await page.close();
    };
    return { page, popup, claims, sources: claims.map(({ source }) => source), close };
  }

  it('keeps an article, its AMP page and its print view as one', async () => {
    const amp = await opened('amp/lamp.html');
    expect(amp.sources).toContain('The Harbour Trust');
    expect(amp.sources.join()).not.toMatch(/Thole|council|We and our partners|Ferry company/);
    await saveClaim(amp.popup, RELAY);
    await amp.close();
    for (const path of ['lamp.html', 'print/lamp.html']) {
      const { popup, claims, close } = await opened(path);
      await shows(popup, 'Lighthouse lamp goes dark for a night');
      await shows(popup, 'Una Tollemache');
      expect(savedIn(claims), path).toEqual([expect.stringContaining(RELAY)]);
      expect(claims.map(({ content }) => content).join(), path).not.toContain('a night');
      await close();
    }
  });

  it('reads the page, and nothing of what it frames', async () => {
    const { sources, close } = await opened('with-frames.html');
    expect(sources).toEqual([
      expect.stringContaining('Guild'),
      expect.stringContaining('Mirela Osk'),
      expect.stringContaining('surveyor'),
    ]);
    await close();
  });

  it.each([
    ['its own outlet', 'framed.html', /\/lamp\.html$/],
    ['another one', 'framed-elsewhere.html', /\/buoy\.html$/],
  ])('says where the text is that a page only frames, of %s', async (_of, path, address) => {
    const { popup, claims, close } = await opened(path);
    expect(claims).toEqual([]);
    await shows(popup, 'The text stands in a frame');
    const link = await control(popup, 'link', 'Open it in a new tab');
    expect(await link.evaluate((one) => one.getAttribute('href'))).toMatch(address);
    await close();
  });

  it('says that an article is cut, and finds the claims in what is left of it', async () => {
    const { popup, sources, close } = await opened('paywall.html');
    await shows(popup, 'The page shows only the beginning of this article.');
    expect(sources).toContain('The new owner, Marram Holdings');
    expect(sources.join()).not.toContain('readers');
    await close();
    const whole = await opened('lamp.html');
    expect(await whole.popup.evaluate(() => document.body.textContent)).not.toContain('only the beginning');
    await whole.close();
  });

  readsWhatTheEngineShows(scene, at);

  it('keeps the articles of an endless page apart, and reads the one that its address names', async () => {
    const { page, panel } = await besides(scene(), at('endless.html'));
    await page.bringToFront();
    await scrollTo(page, 'bottom');
    await page.waitForSelector('.piece + .piece');
    await scrollTo(page, 'bottom');
    await shows(panel, WEIR);
    await shows(panel, 'Kerensa Bligh');
    expect((await claimsShown(panel)).map(({ content }) => content).join()).not.toContain(PIER);
    expect(await highlightedText(page)).not.toContain(PIER);
    const popup = await scene().browser.popup(page);
    await saveClaim(popup, WEIR);
    await popup.close();

    await page.bringToFront();
    await scrollTo(page, 'top');
    await shows(panel, PIER);
    await shows(panel, 'Pascoe Dunn');
    expect(savedIn(await claimsShown(panel))).toEqual([]);
    await scrollTo(page, 'bottom');
    await expect.poll(async () => savedIn(await claimsShown(panel)), WHEN_READ).toHaveLength(1);
    await panel.close();
    await page.close();
  });
});

inFirefox('pages as they are', (scene) => readsWhatTheEngineShows(scene, manyKinds()));

/** What is shown of a page, and how its changes are heard of, is each engine's own. */
function readsWhatTheEngineShows(scene: () => Scene, at: (path: string) => string): void {
  it('reads open shadow roots with what is put into their slots, and hears when they change', async () => {
    const { page, panel } = await besides(scene(), at('shadow.html'));
    const claims = await claimsShown(panel);
    expect(claims.map(({ content }) => content)).toEqual([
      expect.stringContaining('the bells could be rung again at Christmas'),
      expect.stringContaining('It creaked like a ship'),
    ]);
    expect(await highlightedText(page)).toContain('the bells could be rung again at Christmas');
    await page.bringToFront();
    await page.evaluate(() => {
      const last = document.querySelector('news-story')?.shadowRoot?.querySelector('#last');
      if (last) last.textContent = 'The sexton said that the swifts had come back to the tower.';
    });
    await shows(panel, 'the swifts had come back');
    await panel.close();
    await page.close();
  });

  it('reads on when a press unfolds the rest, and when the end comes into view', async () => {
    const { page, panel } = await besides(scene(), at('folded.html'));
    expect((await claimsShown(panel)).map(({ source }) => source)).toEqual(['The Food Office']);
    await page.bringToFront();
    await page.click('button');
    await shows(panel, 'I had forgotten what my own hands smell like');
    await scrollTo(page, 'bottom');
    await shows(panel, 'its tanks would be looked at twice a year');
    expect(await highlightedText(page)).toContain('its tanks would be looked at twice a year');
    await panel.close();
    await page.close();
  });
}
