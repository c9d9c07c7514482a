import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { bundle } from '../../../lib/exchange/bundle/write-bundle.ts';
import type { ChromiumBrowser } from '../../../tools/browsers/chromium.ts';
import { press } from '../../../tools/browsers/controls.ts';
import { chooseImport, openLibrary } from '../../../tools/browsers/library.ts';
import { madeLibrary } from './made-library.ts';

const PATIENCE = 600_000;

/** Chooses a file of so many claims in a new page of the library, and ends when it says what importing would bring. */
export async function planImportOf(browser: ChromiumBrowser, count: number): Promise<Page> {
  const file = join(browser.downloads, 'made.sayso.jsonl');
  writeFileSync(file, [...bundle.write(madeLibrary(count), { now: '2026-03-01T12:00:00.000Z' })].join(''));
  const library = await openLibrary(browser, 'data');
  await chooseImport(library, file);
  await library.waitForSelector('.summary dl', { timeout: PATIENCE });
  return library;
}

/** Imports the file that was chosen. Answers how long that took from the press of the button, in milliseconds. */
export async function carryOutImport(library: Page): Promise<number> {
  const start = performance.now();
  await press(library, 'Import');
  await library.waitForFunction(() => document.body.textContent.includes('Imported'), {
    timeout: PATIENCE,
    polling: 50,
  });
  return performance.now() - start;
}

/** Puts so many claims into an empty library. */
export async function fillLibrary(browser: ChromiumBrowser, count: number): Promise<void> {
  const library = await planImportOf(browser, count);
  await carryOutImport(library);
  await library.close();
}
