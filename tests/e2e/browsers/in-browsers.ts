import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { DRIVEN } from '../../../tools/browsers/builds.ts';
import { type ChromiumBrowser, launchChromium } from '../../../tools/browsers/chromium.ts';
import type { ExtensionBrowser, LaunchOptions } from '../../../tools/browsers/extension-browser.ts';
import { launchFirefox } from '../../../tools/browsers/firefox.ts';
import { type Newsroom, openNewsroom } from '../../../tools/newsroom/newsroom.ts';
import { type BrowserName, ensureBrowser } from '../../../tools/setup/browsers.ts';

/** What a story plays in: a browser with an empty library, and the newsroom. */
export interface Scene<Browser extends ExtensionBrowser = ExtensionBrowser> {
  readonly browser: Browser;
  readonly newsroom: Newsroom;
}

type Story<Browser extends ExtensionBrowser> = (scene: () => Scene<Browser>) => void;

export const inChromium = (title: string, story: Story<ChromiumBrowser>): void =>
  inBrowser('chromium', launchChromium, title, story);

/** For the part of a story told in Chromium that another browser's engine may tell otherwise. */
export const inFirefox = (title: string, story: Story<ExtensionBrowser>): void =>
  inBrowser('firefox', launchFirefox, title, story);

/** Tells a story that has to hold in every browser. */
export function inEachBrowser(title: string, story: Story<ExtensionBrowser>): void {
  inBrowser('chromium', launchChromium, title, story);
  inBrowser('firefox', launchFirefox, title, story);
}

/** Chromium on its own, for a story that needs another build of the extension, or a profile that outlives it. */
export const launchAnotherChromium = (
  over: Partial<Pick<LaunchOptions, 'extension' | 'profile' | 'restoresTabs'>>,
): Promise<ChromiumBrowser> =>
  launchChromium({ ...optionsFor('chromium'), downloads: mkdtempSync(join(tmpdir(), 'sayso-')), ...over });

/** A browser with a profile of its own, for a story that needs a second one. The caller closes it. */
export async function launchAnother(name: BrowserName): Promise<ExtensionBrowser> {
  const options = { ...optionsFor(name), downloads: mkdtempSync(join(tmpdir(), 'sayso-')) };
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}

function inBrowser<Browser extends ExtensionBrowser>(
  name: BrowserName,
  launch: (options: LaunchOptions) => Promise<Browser>,
  title: string,
  story: Story<Browser>,
): void {
  const found = ensureBrowser(name);
  // In CI a browser that is missing is a failure, which launching it then says.
  const isSkipped = !found.ok && !process.env.CI;
  const reason = isSkipped ? ` (skipped: ${found.problem.message})` : '';
  describe.skipIf(isSkipped)(`${title}, in ${name}${reason}`, () => {
    const downloads = mkdtempSync(join(tmpdir(), 'sayso-'));
    let scene: Scene<Browser> | undefined;
    beforeAll(async () => {
      const newsroom = await openNewsroom();
      scene = { newsroom, browser: await launch({ ...optionsFor(name), downloads }) };
    });
    afterAll(async () => {
      await scene?.browser.close();
      await scene?.newsroom.close();
      rmSync(downloads, { recursive: true, force: true });
    });
    story(() => {
      if (!scene) throw new Error('The story has not begun.');
      return scene;
    });
  });
}

function optionsFor(name: BrowserName): Pick<LaunchOptions, 'extension' | 'executable'> {
  const found = ensureBrowser(name);
  if (!found.ok) throw new Error(found.problem.message);
  return { extension: DRIVEN[name], executable: found.value };
}
