/**
 * The popup on pages of many claims, in real Chromium with the built extension: `node tests/bench/popup.ts [CLAIMS...]`,
 * after `npm run build`. How soon something is painted, beside a popup of the same build that holds one word and no
 * script, which is what the browser itself takes; how soon the claims stand there, and the longest task while
 * the popup is scrolled from end to end; and, since a busy machine makes tasks long, the processor's time for opening
 * and for one step of half a window. CHROMIUM names the browser where it is not /usr/bin/chromium.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { SHIPPED } from '../../tools/browsers/builds.ts';
import { type ChromiumBrowser, launchChromium } from '../../tools/browsers/chromium.ts';

/** What of the extension API is used inside the service worker. */
declare const chrome: { readonly action: { setPopup(details: { popup: string }): Promise<void> } };

declare global {
  interface Window {
    longest: number;
  }
}

const counts = process.argv.slice(2).map(Number);
const ROUNDS = 3;
const BARE = 'bare.html';
const NAMES = ['Ada Lind', 'Bo Marsh', 'Cem Aydin', 'Dora Petrov', 'Elif Stone', 'Finn Carver'];
const WARD = (index: number) => `ward number ${index}`;

/** An article of this many sentences, each of which says who says what. */
function articleOf(claims: number): string {
  const paragraphs = Array.from({ length: claims }, (_, index) => {
    const name = NAMES[index % NAMES.length];
    return `<p>${name} said that the water in ${WARD(index)} would be safe to drink within ${index + 2} days.</p>`;
  });
  return `<!doctype html><html lang="en"><title>Water in all wards</title><article><h1>Water in all wards to be safe, council members say</h1>${paragraphs.join('')}</article></html>`;
}

const server = createServer((request, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(articleOf(Number(request.url?.slice(1)) || 0));
});
await new Promise<void>((resolve) => {
  server.listen(0, '127.0.0.1', resolve);
});
const address = server.address();
if (typeof address !== 'object' || address === null) throw new Error('The local server did not start.');
const { port } = address;

const downloads = mkdtempSync(join(tmpdir(), 'sayso-'));
const extension = join(downloads, 'build');
cpSync(SHIPPED.chromium, extension, { recursive: true });
writeFileSync(join(extension, BARE), '<!doctype html><title>Bare</title><p>Sayso</p>');
const browser = await launchChromium({
  extension,
  executable: process.env.CHROMIUM ?? '/usr/bin/chromium',
  downloads,
});
try {
  const table: Record<string, Awaited<ReturnType<typeof measured>>> = {};
  for (const count of counts.length > 0 ? counts : [20, 100, 500]) {
    for (let round = 0; round < ROUNDS; round++)
      table[`${count}, ${round + 1}`] = await measured(browser, count);
  }
  console.table(table);
} finally {
  await browser.close();
  server.close();
  rmSync(downloads, { recursive: true, force: true });
}

/** Milliseconds, but for `claims` and `rows`. */
async function measured(chromium: ChromiumBrowser, count: number) {
  const page = await chromium.open(`http://127.0.0.1:${port}/${count}`);
  const bare = await barePaint(chromium, page);
  const popup = await chromium.popup(page);
  const session = await popup.createCDPSession();
  await session.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
  await session.send('Performance.enable');
  await popup.waitForSelector('[role=tabpanel] article', { timeout: 120_000 });
  const shown = await popup.evaluate(() => performance.now());
  const rows = await settledRows(popup);
  const painted = await popup.evaluate(firstPaint);
  const claims = Number(await popup.$eval('[role=tab] .count', ({ textContent }) => textContent));
  const opening = await popup.evaluate(longestSinceOpening);
  const opened = await processorTime(session);
  const { longest, steps } = await popup.evaluate(scrollThrough);
  const scrolled = await processorTime(session);
  await popup.close();
  await page.close();
  const round = (milliseconds: number) => Math.round(milliseconds);
  return {
    claims,
    rows,
    'first paint': round(painted),
    'of a bare popup': round(bare),
    'claims shown': round(shown),
    'longest task of opening': round(opening),
    'longest task while scrolling': round(longest),
    'processor, opening': round(opened),
    'processor, a step': round((scrolled - opened) / Math.max(1, steps)),
  };
}

/** Runs in a popup. */
function firstPaint(): number {
  return performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
}

/** When a popup that holds one word is painted. */
async function barePaint(chromium: ChromiumBrowser, page: Page): Promise<number> {
  const known = new Set(chromium.browser.targets());
  await showInPopup(chromium, BARE);
  await page.bringToFront();
  const loaded = (await chromium.browser.extensions()).get(chromium.extensionId);
  if (!loaded) throw new Error('The extension is gone.');
  await page.triggerExtensionAction(loaded);
  const target = await chromium.browser.waitForTarget((one) => !known.has(one) && one.url().endsWith(BARE));
  const popup = await target.asPage();
  await popup.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  const painted = await popup.evaluate(firstPaint);
  await popup.close();
  await showInPopup(chromium, 'popup.html');
  return painted;
}

function showInPopup(chromium: ChromiumBrowser, name: string): Promise<void> {
  return chromium.inBackground(async (popup) => {
    await chrome.action.setPopup({ popup });
  }, name);
}

/** What all tasks of the popup took of the processor so far, in milliseconds. */
async function processorTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}

/** How many rows there are once no more are coming. */
async function settledRows(popup: Page): Promise<number> {
  const count = () => popup.$$eval('[role=tabpanel] article', ({ length }) => length);
  for (let before = -1, now = await count(); ; before = now, now = await count()) {
    if (before === now) return now;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

/** Runs in the popup. */
function longestSinceOpening(): Promise<number> {
  return new Promise((resolve) => {
    let longest = 0;
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    });
    observer.observe({ type: 'longtask', buffered: true });
    setTimeout(() => resolve(longest), 100);
  });
}

/** Runs in the popup: scrolls from top to end, a window's half at a time, and answers the longest task meanwhile. */
async function scrollThrough(): Promise<{ longest: number; steps: number }> {
  window.longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
  });
  observer.observe({ type: 'longtask' });
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
  let steps = 0;
  for (; scrollY + innerHeight < document.documentElement.scrollHeight - 1; steps++) {
    scrollBy({ top: innerHeight / 2, behavior: 'instant' });
    await frame();
  }
  await new Promise((resolve) => setTimeout(resolve, 200));
  observer.disconnect();
  return { longest: window.longest, steps };
}
