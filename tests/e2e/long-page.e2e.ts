import { createServer } from 'node:http';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { focusComesTo, tabTo } from '../../tools/browsers/keyboard.ts';
import { inChromium } from './browsers/in-browsers.ts';

const CLAIMS = 300;
const NAMES = ['Ada Lind', 'Bo Marsh', 'Cem Aydin', 'Dora Petrov', 'Elif Stone', 'Finn Carver'];
const PARAGRAPHS = Array.from(
  { length: CLAIMS },
  (_, index) =>
    `<p>${NAMES[index % NAMES.length]} said that the water in ward number ${index} would be safe to drink within ${index + 2} days.</p>`,
);
const ARTICLE = `<!doctype html><html lang="en"><title>Water</title><article><h1>Water in all wards to be safe, council members say</h1>${PARAGRAPHS.join('')}</article></html>`;

const server = createServer((_, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(ARTICLE);
});
let url = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The local server did not start.');
  url = `http://127.0.0.1:${address.port}/`;
});
afterAll(() => {
  server.close();
});

/** The places of the claims that are in the document, and how many there are said to be. */
const shown = (popup: Page) =>
  popup.$$eval('[role=tabpanel] article', (rows) =>
    rows.map((row) => ({
      position: Number(row.getAttribute('aria-posinset')),
      count: Number(row.getAttribute('aria-setsize')),
      saved: row.querySelector('[aria-pressed=true]') !== null,
    })),
  );
const focusedPosition = (popup: Page) =>
  popup.evaluate(() =>
    Number(document.activeElement?.closest('article')?.getAttribute('aria-posinset') ?? Number.NaN),
  );
const focusMovesTo = (popup: Page, position: number) =>
  popup.waitForFunction(
    (wanted) => Number(document.activeElement?.closest('article')?.getAttribute('aria-posinset')) === wanted,
    { timeout: 30_000, polling: 50 },
    position,
  );

inChromium('a page of many claims', (scene) => {
  it('holds in the popup what is in sight, and leads by keys through all of it', async () => {
    const page = await scene().browser.open(url);
    const popup = await scene().browser.popup(page);
    await popup.waitForSelector('[role=tabpanel] article', { timeout: 60_000 });
    const rows = await shown(popup);
    expect(rows.length).toBeLessThan(60);
    expect(rows[0]?.position).toBe(1);
    expect(new Set(rows.map(({ count }) => count))).toEqual(new Set([CLAIMS]));

    await tabTo(popup, /^button: Save$/);
    expect(await focusedPosition(popup)).toBe(1);
    for (let position = 2; position <= 40; position++) {
      await popup.keyboard.press('ArrowDown');
      await focusMovesTo(popup, position);
    }
    await popup.keyboard.press('Enter');
    await focusComesTo(popup, /^button: Saved$/);

    // The row in focus stays, wherever the list is scrolled to.
    await popup.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
    await popup.waitForFunction(
      (last) => document.querySelector(`article[aria-posinset="${last}"]`) !== null,
      { timeout: 30_000, polling: 50 },
      CLAIMS,
    );
    expect(await focusedPosition(popup)).toBe(40);
    await popup.keyboard.press('ArrowUp');
    await focusMovesTo(popup, 39);
    await popup.waitForFunction(() => {
      const box = document.activeElement?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    });
    await popup.close();
    await page.close();
  });

  it('is filtered down to the few that are looked for', async () => {
    const page = await scene().browser.open(url);
    const popup = await scene().browser.popup(page);
    await popup.waitForSelector('[role=tabpanel] article', { timeout: 60_000 });
    await popup.type('input[type=search]', 'ward number 27');
    // 27, and 270 to 279.
    await popup.waitForFunction(() => document.querySelectorAll('[role=tabpanel] article').length === 11, {
      timeout: 30_000,
      polling: 50,
    });
    expect((await shown(popup)).map(({ position }) => position)).toEqual(
      [...Array(11).keys()].map((at) => at + 1),
    );
    await popup.close();
    await page.close();
  });
});
