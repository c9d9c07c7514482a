import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { pack } from '../../lib/library/backup/packed.ts';
import { has, press, shows } from '../../tools/browsers/controls.ts';
import { openLibrary } from '../../tools/browsers/library.ts';
import { madeLibrary } from '../bench/library/made-library.ts';
import { bundleOf } from '../library/bundle-of.ts';
import { inEachBrowser } from './browsers/in-browsers.ts';

const WHEN = '2026-02-01T09:00:00.000Z';
const CLAIMS = 30;

/** Puts things where the extension keeps them, as days of use would. */
const putAside = (library: Page, kept: Readonly<Record<string, unknown>>) =>
  library.evaluate(async (things) => {
    const { chrome }: { chrome?: { storage: { local: { set(given: object): Promise<void> } } } } =
      Object(globalThis);
    await chrome?.storage.local.set(things);
  }, kept);

inEachBrowser('the library is kept safe', (scene) => {
  it('by backups, which an emptied library is restored from, and back', async () => {
    const { browser } = scene();
    const first = await openLibrary(browser, 'data');
    await shows(first, 'None yet.');
    const content = await pack([bundleOf(madeLibrary(CLAIMS))]);
    await putAside(first, {
      backups: [{ when: WHEN, annotations: CLAIMS, bytes: content.length }],
      [`backup:${WHEN}`]: content,
    });
    await first.close();

    const library = await openLibrary(browser, 'data');
    await shows(library, 'Your browser uses');
    await press(library, /^Restore the backup of/);
    await shows(library, `${CLAIMS} claims were restored`);
    await press(library, 'Undo');
    await shows(library, ' · 0 claims');
    await press(library, /^Restore the backup of/);
    await shows(library, `${CLAIMS} claims were restored`);
    await library.close();
  });

  it('by a reminder to export, which rests when it is told to', async () => {
    const { browser } = scene();
    const first = await openLibrary(browser, 'claims');
    await shows(first, `${CLAIMS} claims`);
    expect(await has(first, 'button', 'Not now')).toBe(false);
    await putAside(first, { exportReminder: '2020-01-01T00:00:00.000Z' });
    await first.close();
    const library = await openLibrary(browser, 'claims');
    await press(library, 'Not now');
    await library.close();
    const again = await openLibrary(browser, 'claims');
    await shows(again, `${CLAIMS} claims`);
    expect(await has(again, 'button', 'Not now')).toBe(false);
    await again.close();
  });

  it('by being brought back where the browser has deleted all of it, with a library open', async () => {
    const { browser } = scene();
    const library = await openLibrary(browser, 'claims');
    await shows(library, `${CLAIMS} claims`);
    await library.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const deleting = indexedDB.deleteDatabase('sayso');
          deleting.onsuccess = resolve;
          deleting.onerror = reject;
        }),
    );
    const again = await openLibrary(browser, 'claims');
    await shows(again, 'The library is empty, but there is a backup');
    await press(again, /^Restore the backup of/);
    await shows(again, `${CLAIMS} claims were restored`);
    await again.waitForFunction(() => document.querySelectorAll('main li[id] h2').length > 0);
    await again.close();
    await library.close();
  });
});
