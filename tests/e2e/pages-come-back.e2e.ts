import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { shows } from '../../tools/browsers/controls.ts';
import { claimsShown, saveClaim } from '../../tools/browsers/reading.ts';
import { COURIER, FERRY_FIRE } from '../../tools/newsroom/gold.ts';
import { besides } from './browsers/besides.ts';
import { highlightedText } from './browsers/highlighted.ts';
import { inChromium, launchAnotherChromium } from './browsers/in-browsers.ts';
import { archivedCopy, manyKinds } from './browsers/many-kinds.ts';

const RELAY = 'a relay in the lamp room had failed';
const WHEN_READ = { timeout: 30_000, interval: 100 };

/** What a surface complains of in its console: a port that nobody hears any more is told there. */
function complaintsOf(surface: Page): string[] {
  const heard: string[] = [];
  surface.on('pageerror', (error) => heard.push(String(error)));
  surface.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') heard.push(message.text());
  });
  return heard;
}

/** How much the page has moved under its reader since it was opened. */
const layoutShift = (page: Page) =>
  page.evaluate(async () => {
    const shifts: PerformanceEntry[] = [];
    new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({
      type: 'layout-shift',
      buffered: true,
    });
    // Entries come with the next frame.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100)));
    return shifts.length;
  });

inChromium('pages that come back', (scene) => {
  const at = manyKinds();

  it('moves nothing on the page when it reads, highlights and shows its card', async () => {
    const { browser, newsroom } = scene();
    const page = await browser.open(newsroom.url(COURIER.host, FERRY_FIRE.pages[0].page));
    const before = await layoutShift(page);
    const popup = await browser.popup(page);
    await saveClaim(popup, FERRY_FIRE.shared[0].words[COURIER.host]);
    await popup.close();
    await page.bringToFront();
    const place = await page.evaluate(() => {
      const [range] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      const live = document.createRange();
      if (range) live.setStart(range.startContainer, range.startOffset);
      if (range) live.setEnd(range.endContainer, range.endOffset);
      const { left = 0, top = 0 } = live.getClientRects()[0] ?? {};
      return { x: left + 3, y: top + 3 };
    });
    await page.mouse.move(place.x, place.y, { steps: 3 });
    await page.mouse.click(place.x, place.y);
    await browser.pressShortcut('next-claim', page.url());
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await layoutShift(page)).toBe(before);
    // The measure does see a shift.
    await page.evaluate(() => {
      scrollTo({ top: 0, behavior: 'instant' });
      const wedge = document.createElement('div');
      wedge.style.height = '80px';
      document.body.prepend(wedge);
    });
    await expect.poll(() => layoutShift(page), WHEN_READ).toBeGreaterThan(before);
    await page.close();
  });

  it('has findings and highlights there again after the way back, and leaves no port behind', async () => {
    const { page, panel } = await besides(scene(), at('lamp.html'));
    await saveClaim(panel, RELAY);
    const heard = complaintsOf(panel);
    await page.bringToFront();
    await page.evaluate(() =>
      window.addEventListener('pageshow', ({ persisted }) => Reflect.set(window, 'persisted', persisted)),
    );
    expect(await highlightedText(page)).toContain(RELAY);
    await page.goto(at('print/lamp.html'));
    await page.goBack();
    expect(await page.evaluate(() => Reflect.get(window, 'persisted'))).toBe(true);
    expect(await highlightedText(page)).toContain(RELAY);
    await expect
      .poll(async () => (await claimsShown(panel)).filter(({ isSaved }) => isSaved), WHEN_READ)
      .toHaveLength(1);
    await expect.poll(() => scene().browser.badge(page.url()), WHEN_READ).toBe('1');
    expect(heard).toEqual([]);
    await panel.close();
    await page.close();
  });

  it.each([
    [
      'the Wayback Machine',
      'wayback',
      'https://web.archive.org/web/20190412083015/https://www.marramecho.example/2019/04/tide-mill-turns',
    ],
    ['archive.today', 'snapshot', 'https://archive.ph/kX3vT'],
  ] as const)('reads a copy from %s without what the archive adds to it', async (_archive, copy, address) => {
    const page = await scene().browser.open('about:blank');
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      request.url() === address
        ? void request.respond({ contentType: 'text/html', body: readFileSync(archivedCopy(copy)) })
        : void request.abort(),
    );
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    const popup = await scene().browser.popup(page);
    expect((await claimsShown(popup)).map(({ source }) => source)).toEqual([
      'The Mill Society',
      expect.stringContaining('Elowen Spargo'),
    ]);
    for (const words of ['The Marram Echo', 'Tide mill turns again after a century', 'Ruan Hext'])
      await shows(popup, words);
    await popup.close();
    await page.close();
  });

  it('reads a tab that the browser brought back when it was started anew', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'sayso-profile-'));
    try {
      const first = await launchAnotherChromium({ profile });
      const page = await first.open(at('lamp.html'));
      const popup = await first.popup(page);
      await saveClaim(popup, RELAY);
      await popup.close();
      await first.close();

      const second = await launchAnotherChromium({ profile, restoresTabs: true });
      const target = await second.browser.waitForTarget((one) => one.url() === at('lamp.html'));
      const restored = await target.asPage();
      // A browser that is still starting may turn to another tab, which closes the popup.
      const savedAgain = async () =>
        (await claimsShown(await second.popup(restored))).filter(({ isSaved }) => isSaved).length;
      await expect.poll(savedAgain, WHEN_READ).toBe(1);
      expect(await highlightedText(restored)).toContain(RELAY);
      await second.close();
    } finally {
      rmSync(profile, { recursive: true, force: true });
    }
  });
});
