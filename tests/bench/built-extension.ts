import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SHIPPED } from '../../tools/browsers/builds.ts';
import { type ChromiumBrowser, launchChromium } from '../../tools/browsers/chromium.ts';

/**
 * Works with a copy of the extension as it is shipped, which may be built again meanwhile, in a new Chromium that is
 * closed afterwards. CHROMIUM names the browser where it is not /usr/bin/chromium.
 *
 * @param alter Changes the copy before it is loaded.
 */
export async function withBuiltExtension<T>(
  work: (browser: ChromiumBrowser) => Promise<T>,
  alter: (folder: string) => void = () => undefined,
): Promise<T> {
  const room = mkdtempSync(join(tmpdir(), 'sayso-'));
  const extension = mkdtempSync(join(room, 'extension-'));
  cpSync(SHIPPED.chromium, extension, { recursive: true });
  alter(extension);
  const browser = await launchChromium({
    extension,
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
