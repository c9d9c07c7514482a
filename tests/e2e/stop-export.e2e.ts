import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { has, press, shows } from '../../tools/browsers/controls.ts';
import { exportAs, importFile, openLibrary } from '../../tools/browsers/library.ts';
import { madeLibrary } from '../bench/library/made-library.ts';
import { bundleOf } from '../library/bundle-of.ts';
import { inEachBrowser } from './browsers/in-browsers.ts';
import { inDigits } from './browsers/in-digits.ts';

/** So many that there is time to press a button. */
const MANY = 12_000;

/** The lengths of files that lie in the extension's own part of the disk. */
const filesWaiting = (library: Page): Promise<number[]> =>
  library.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('exports', { create: true });
    const lengths: number[] = [];
    for await (const entry of folder.values())
      if ('getFile' in entry) lengths.push((await entry.getFile()).size);
    return lengths;
  });

inEachBrowser('a file of very many claims', (scene) => {
  it('can be stopped while it is written, and then leaves nothing behind', async () => {
    const { browser } = scene();
    const made = join(browser.downloads, 'many.sayso.jsonl');
    writeFileSync(made, bundleOf(madeLibrary(MANY)));
    const library = await openLibrary(browser, 'data');
    await importFile(library, made);
    await press(library, /^Data package/, 'radio');
    await shows(library, `${inDigits(MANY)} claims`);
    await press(library, 'Save the file');
    await library.waitForSelector('progress');
    await press(library, 'Stop writing');
    expect(await has(library, 'button', 'Stop writing')).toBe(false);
    await expect.poll(() => filesWaiting(library), { timeout: 5000 }).toEqual([]);
    expect(readdirSync(browser.downloads)).toEqual(['many.sayso.jsonl']);
    await library.close();
  });

  it('is whole once it is written again', async () => {
    const { browser } = scene();
    const library = await openLibrary(browser, 'data');
    await shows(library, `${inDigits(MANY)} claims`);
    const file = await exportAs(browser, library, /^JSON Lines/);
    expect(file).toMatch(/\.jsonl$/);
    expect(await filesWaiting(library)).toHaveLength(1);
    await library.close();
  });
});
