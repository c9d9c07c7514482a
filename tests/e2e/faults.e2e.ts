import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { ChromiumBrowser } from '../../tools/browsers/chromium.ts';
import { press, shows } from '../../tools/browsers/controls.ts';
import { chooseImport, openLibrary } from '../../tools/browsers/library.ts';
import { saveAllClaims, saveClaim } from '../../tools/browsers/reading.ts';
import { COURIER, FERRY_FIRE } from '../../tools/newsroom/gold.ts';
import { madeLibrary } from '../bench/library/made-library.ts';
import { saveOf } from '../faults/deeds.ts';
import { openDriven } from '../faults/driven-page.ts';
import { breakDisk, breakDiskOfWorkers, leaveRoom, makeRoom } from '../faults/faulty-disk.ts';
import { killAgainAndAgain } from '../faults/kill-rounds.ts';
import { limitedBuild } from '../faults/limited-build.ts';
import { bundleOf } from '../library/bundle-of.ts';
import { inChromium, launchAnotherChromium } from './browsers/in-browsers.ts';

/** `node tests/bench/faults.ts` does the same 200 times and more. */
const KILLS = 15;
const SEED = 7;
const IMPORTED = 2000;
/** Bytes that are left for the library. */
const ROOM = 1_200_000;
const WORDS = FERRY_FIRE.shared[0].words[COURIER.host];

const keptIn = (driven: Page): Promise<readonly string[]> =>
  driven.evaluate(() => globalThis.driven.allKept());

/** A file of claims that are not in the library. */
function fileIn({ downloads }: ChromiumBrowser): string {
  const file = join(downloads, 'more.sayso.jsonl');
  writeFileSync(file, bundleOf(madeLibrary(IMPORTED)));
  return file;
}

/** Runs in a page of the extension, which then holds a library of the first version and lets nobody upgrade it. */
const holdOlderLibrary = () =>
  new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase('sayso');
    const opening = indexedDB.open('sayso', 1);
    opening.onupgradeneeded = () => {
      const { result } = opening;
      const articles = result.createObjectStore('articles', { keyPath: 'id' });
      articles.createIndex('canonicalUrl', 'canonicalUrl');
      result.createObjectStore('annotations', { keyPath: 'id' }).createIndex('article', 'article');
      result.createObjectStore('drafts', { keyPath: ['page', 'claim'] }).createIndex('page', 'page');
    };
    opening.onsuccess = () => {
      // One that nobody refers to would be closed.
      Object.assign(globalThis, { held: opening.result });
      resolve(null);
    };
    deleting.onerror = () => reject(deleting.error);
    opening.onerror = () => reject(opening.error);
  });

/** Runs in a page of the extension, and does to the library what an update of Sayso does. */
const openNewerLibrary = () =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('sayso', 99);
    opening.onsuccess = () => resolve(null);
    opening.onerror = () => reject(opening.error);
  });

inChromium('whatever fails', (scene) => {
  it('every acknowledged save is there and no import by half, though all is killed again and again', async () => {
    const { browser } = scene();
    const { rounds, broken } = await killAgainAndAgain(browser, { count: KILLS, seed: SEED });
    expect(broken).toEqual([]);
    expect(rounds).toHaveLength(KILLS);
    const importsBeside = rounds.filter(({ deed, kill }) => deed === 'import' && kill === 'background');
    expect(importsBeside.every(({ isAnswered }) => isAnswered)).toBe(true);
    const library = await openDriven(browser);
    const before = await keptIn(library);
    expect((await library.evaluate(() => globalThis.driven.undoLast())).ok).toBe(true);
    expect((await library.evaluate(() => globalThis.driven.undoLast())).ok).toBe(true);
    expect((await keptIn(library)).length).toBeLessThanOrEqual(before.length);
    await library.close();
  });

  it('a disk that does not answer changes nothing, and the reader is told in the popup', async () => {
    const { browser, newsroom } = scene();
    const page = await browser.open(newsroom.url(COURIER.host, FERRY_FIRE.pages[0].page));
    const popup = await browser.popup(page);
    await saveClaim(popup, WORDS);
    const library = await openDriven(browser);
    const before = await keptIn(library);
    // Its article goes in, its claims do not.
    await breakDisk(browser, library, 2);
    const answer = await library.evaluate((deed) => globalThis.driven.carryOut(deed), saveOf(9999, 3));
    expect(answer).toMatchObject({ ok: false, code: 'library-failed' });
    expect(await keptIn(library)).toEqual(before);

    await page.bringToFront();
    const again = await browser.popup(page);
    await press(again, /^Save (it|all \d+)$/);
    await shows(again, 'Nothing was changed, and what you saved before is kept.');
    await again.close();
    await page.close();
    // What broke the disk goes with the background.
    await browser.stopServiceWorker();
    expect(await library.evaluate((deed) => globalThis.driven.carryOut(deed), saveOf(9999, 3))).toMatchObject(
      {
        ok: true,
      },
    );
    expect(await keptIn(library)).toHaveLength(before.length + 3);
    await library.close();
  });
});

inChromium('a disk that fails in the midst of an import', (scene) => {
  it('changes nothing, and the reader is told, and can import once it works again', async () => {
    const { browser } = scene();
    const library = await openDriven(browser);
    expect(await library.evaluate((deed) => globalThis.driven.carryOut(deed), saveOf(1, 3))).toMatchObject({
      ok: true,
    });
    const before = await keptIn(library);
    const file = fileIn(browser);
    const mend = breakDiskOfWorkers(library, IMPORTED / 2);
    await chooseImport(library, file);
    await press(library, 'Import');
    await shows(library, 'The library could not be written or read (The disk does not answer).');
    await shows(library, 'Nothing was changed, and what you saved before is kept.');
    expect(await keptIn(library)).toEqual(before);
    mend();
    await chooseImport(library, file);
    await press(library, 'Import');
    await shows(library, 'Imported');
    expect(await keptIn(library)).toHaveLength(before.length + IMPORTED);
    await library.close();
  });
});

inChromium('a full disk', (scene) => {
  it('loses nothing: the reader is told, and saves and imports once there is room again', async () => {
    const { newsroom } = scene();
    const extension = limitedBuild();
    const browser = await launchAnotherChromium({ extension });
    try {
      // Before the library is opened: what Chromium once knew of the room it believes for a while.
      const settings = await browser.extensionPage('options.html');
      await leaveRoom(browser, settings, ROOM);
      const library = await openDriven(browser);
      const acknowledged: string[] = [];
      let refusals = 0;
      for (const [number, claims] of [400, 400, 400, 60, 60, 8, 8, 1, 1].entries()) {
        const deed = saveOf(number, claims);
        const answer = await library.evaluate((what) => globalThis.driven.carryOut(what), deed);
        if (answer.ok) acknowledged.push(...answer.ids);
        else expect(answer.code).toBe('library-full');
        refusals += Number(!answer.ok);
      }
      expect(refusals).toBeGreaterThan(2);
      expect(acknowledged.length).toBeGreaterThan(400);
      expect((await keptIn(library)).toSorted()).toEqual(acknowledged.toSorted());

      const page = await browser.open(newsroom.url(COURIER.host, FERRY_FIRE.pages[0].page));
      const full = await browser.popup(page);
      await press(full, /^Save (it|all \d+)$/);
      await shows(full, 'There is no room left on the disk');
      await full.close();
      const file = fileIn(browser);
      await library.bringToFront();
      await chooseImport(library, file);
      await press(library, 'Import');
      await shows(library, 'There is no room left on the disk');
      expect(await keptIn(library)).toHaveLength(acknowledged.length);

      await makeRoom(browser, settings);
      await page.bringToFront();
      await saveAllClaims(await browser.popup(page));
      await library.bringToFront();
      await chooseImport(library, file);
      await press(library, 'Import');
      await shows(library, 'Imported');
      expect(await keptIn(library)).toEqual(expect.arrayContaining(acknowledged));
    } finally {
      await browser.close();
      rmSync(extension, { recursive: true, force: true });
    }
  });
});

inChromium('an update of Sayso with its tabs open', (scene) => {
  it('waits for a tab that holds the older library, names it, and goes on once it is closed', async () => {
    const { browser } = scene();
    const old = await browser.extensionPage('options.html');
    await old.evaluate(holdOlderLibrary);
    const library = await openLibrary(browser, 'claims');
    await shows(library, 'Close the other Sayso tabs, then try again.');
    await old.close();
    await library.bringToFront();
    await press(library, 'Try again');
    await shows(library, 'Nothing saved yet');
    await library.close();
  });

  it('is let through by the tabs of the older one, which then say so', async () => {
    const { browser } = scene();
    const library = await openDriven(browser);
    await shows(library, '0 claims');
    const newer = await browser.extensionPage('options.html');
    await newer.evaluate(openNewerLibrary);
    const answer = await library.evaluate((deed) => globalThis.driven.carryOut(deed), saveOf(1, 1));
    expect(answer).toMatchObject({ ok: false, code: 'library-newer' });
    await library.bringToFront();
    await library.reload();
    await shows(library, 'The library was last opened by a newer version of Sayso.');
    await library.close();
    await newer.close();
  });
});

inChromium('the whole browser is killed', () => {
  it('and every save that it acknowledged is there when it is opened again', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'sayso-profile-'));
    const acknowledged: string[] = [];
    try {
      for (let round = 0; round < 2; round++) {
        const browser = await launchAnotherChromium({ profile });
        const library = await openDriven(browser);
        expect(await keptIn(library)).toEqual(expect.arrayContaining(acknowledged));
        const [whole, begun] = [saveOf(2 * round, 40), saveOf(2 * round + 1, 40)];
        const answer = await library.evaluate((deed) => globalThis.driven.carryOut(deed), whole);
        if (!answer.ok) throw new Error(answer.message);
        acknowledged.push(...answer.ids);
        const cut = library
          .evaluate((deed) => globalThis.driven.carryOut(deed), begun)
          .catch(() => undefined);
        await browser.kill();
        await cut;
      }
      const browser = await launchAnotherChromium({ profile });
      const kept = await keptIn(await openDriven(browser));
      expect(kept).toEqual(expect.arrayContaining(acknowledged));
      expect(kept.length % 40).toBe(0);
      await browser.close();
    } finally {
      rmSync(profile, { recursive: true, force: true });
    }
  });
});
