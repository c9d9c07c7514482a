import { build } from 'esbuild';
import { chromium, type Page } from 'playwright-core';
import type { SavedPage } from './saved-pages.ts';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'];
/** The page's own scripts stay silent and nothing is fetched: what is measured is the page as it was saved. */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "script-src 'none'",
};

/** A script for the inside of a page, with all that it imports. */
async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, format: 'iife' });
  return outputFiles[0]?.text ?? '';
}

/**
 * Shows each saved page in Chromium at its own address, runs the script `entry` in it and hands `ask`'s answer on.
 * @param ask what is called in the page, once the script has run there.
 */
export async function inPages<T>(
  pages: Iterable<SavedPage>,
  entry: string,
  ask: (page: Page) => Promise<T>,
  take: (saved: SavedPage, answer: T) => void,
): Promise<void> {
  const script = await bundled(entry);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: FLAGS,
  });
  const context = await browser.newContext();
  try {
    for (const saved of pages) {
      const page = await context.newPage();
      await show(page, saved);
      await page.evaluate(script);
      take(saved, await ask(page));
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

async function show(page: Page, saved: SavedPage): Promise<void> {
  let isServed = false;
  await page.route('**/*', (route) => {
    if (isServed || !route.request().isNavigationRequest()) return route.abort();
    isServed = true;
    return route.fulfill({ body: saved.html, headers: HEADERS });
  });
  await page.goto(saved.url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
}
