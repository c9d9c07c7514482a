import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SHIPPED } from '../../tools/browsers/builds.ts';
import { type ChromiumBrowser, launchChromium } from '../../tools/browsers/chromium.ts';

/**
 * Works with the extension as it is shipped, in a new Chromium that is closed afterwards. CHROMIUM names the browser
 * where it is not /usr/bin/chromium.
 *
 * @param altered Answers the folder of what is loaded instead of what is shipped; `folder` is empty and soon gone.
 */
export async function withBuiltExtension<T>(
  work: (browser: ChromiumBrowser) => Promise<T>,
  altered: (shipped: string, folder: string) => string = (shipped) => shipped,
): Promise<T> {
  const room = mkdtempSync(join(tmpdir(), 'sayso-'));
  const browser = await launchChromium({
    extension: altered(SHIPPED.chromium, mkdtempSync(join(room, 'extension-'))),
    executable: process.env.CHROMIUM ?? '/usr/bin/chromium',
    downloads: mkdtempSync(join(room, 'downloads-')),
  });
  try {
    return await work(browser);
  } finally {
    await browser.close();
    rmSync(room, { recursive: true, force: true });
  }
}
