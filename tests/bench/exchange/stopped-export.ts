import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { ChromiumBrowser } from '../../../tools/browsers/chromium.ts';
import { press } from '../../../tools/browsers/controls.ts';

const PATIENCE = 10_000;

/**
 * Begins to save a file of all claims and stops on the way. Answers how long it takes from the press of the button
 * until nothing works on it any more, in milliseconds.
 *
 * @throws {Error} when a file was saved, or when it never ends.
 */
export async function stoppedExport(browser: ChromiumBrowser, library: Page): Promise<number> {
  const before = readdirSync(browser.downloads).length;
  await press(library, 'Save the file');
  await library.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) > 0.2, {
    polling: 5,
    timeout: PATIENCE * 60,
  });
  const pressed = performance.now();
  await press(library, 'Stop writing');
  while (library.workers().some((worker) => worker.url().includes('export-worker'))) {
    if (performance.now() - pressed > PATIENCE) throw new Error('The export was not stopped.');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const took = Math.round(performance.now() - pressed);
  if ((await library.$('progress')) !== null) throw new Error('The page still shows a bar.');
  if (readdirSync(browser.downloads).length > before) throw new Error('A file was saved all the same.');
  return took;
}
