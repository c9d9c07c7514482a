import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { LIBRARY_NAME } from '../../lib/library/schema.ts';
import type { ChromiumBrowser } from '../../tools/browsers/chromium.ts';
import { press, shows } from '../../tools/browsers/controls.ts';
import { importFile, openLibrary } from '../../tools/browsers/library.ts';
import { longLibrary } from '../fixtures/surfaces/long-library.ts';
import { bundleOf } from '../library/bundle-of.ts';
import { inChromium } from './browsers/in-browsers.ts';

const CLAIMS = 40;
const ALL = `${CLAIMS} claims`;

/** The library in a page that hears nothing of its database's opening until `answerOfDisk`. */
async function openOnSlowDisk({ browser, extensionId }: ChromiumBrowser): Promise<Page> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument((library) => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (this: IDBFactory, name, ...version) {
      const opening = open.call(this, name, ...version);
      if (name !== library) return opening;
      opening.addEventListener = (kind: string, hear: (event: Event) => void) =>
        EventTarget.prototype.addEventListener.call(opening, kind, (event) => {
          if (kind === 'success') addEventListener('disk answers', () => hear(event), { once: true });
          else hear(event);
        });
      return opening;
    };
  }, LIBRARY_NAME);
  await page.goto(`chrome-extension://${extensionId}/library.html#claims`);
  return page;
}

const answerOfDisk = (page: Page) => page.evaluate(() => void dispatchEvent(new Event('disk answers')));

inChromium('a library on a slow disk', (scene) => {
  it('shows its newest claims before the disk answers, and all of it then', async () => {
    const { browser } = scene();
    const first = await openLibrary(browser, 'data');
    const file = join(browser.downloads, 'long.jsonl');
    writeFileSync(file, bundleOf(longLibrary(CLAIMS)));
    await importFile(first, file);
    await press(first, /^Claims/, 'link');
    await shows(first, ALL);
    await first.close();

    const library = await openOnSlowDisk(browser);
    await library.waitForSelector('main li[id] h2');
    expect(await library.evaluate(() => document.body.textContent)).not.toContain(ALL);
    await answerOfDisk(library);
    await shows(library, ALL);
    await library.close();
  });
});
