import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { press, shows } from '../../tools/browsers/controls.ts';
import { focusComesTo, focused } from '../../tools/browsers/keyboard.ts';
import { comparisonShown } from '../../tools/browsers/library.ts';
import { FERRY_FIRE } from '../../tools/newsroom/gold.ts';
import { openComparison, openFirst, saveTheFire } from './browsers/comparing.ts';
import { inEachBrowser } from './browsers/in-browsers.ts';

const [EVACUATED] = FERRY_FIRE.shared;
const AT_LEDGER = EVACUATED.words['northern-ledger'];

const rowWith = async (library: Page, words: string) =>
  (await comparisonShown(library)).find(({ says }) =>
    Object.values(says).some((said) => said.includes(words)),
  );

/** Told from beginning to end; each chapter rests on the first. */
inEachBrowser('a story of three outlets, view by view', (scene) => {
  it('begins with what three outlets report of a fire', () => saveTheFire(scene()));

  it.each(['sources', 'organisations', 'sourcing', 'timeline', 'citations'] as const)(
    'leads from the %s to the sentences behind them, and back, by keyboard',
    async (view) => {
      const library = await openComparison(scene().browser, `as=${view}`);
      await openFirst(library);
      await focusComesTo(library, /^h3: /);
      const sentences = await library.$$eval('.drill mark', (marks) => marks.map((mark) => mark.textContent));
      expect(sentences.length).toBeGreaterThan(0);
      await library.keyboard.press('Escape');
      await library.waitForFunction(() => document.querySelector('.drill') === null);
      expect(await focused(library)).toMatch(/^button: /);
      await library.close();
    },
  );

  it('is gone through in its picture, part by part, with the arrow keys', async () => {
    const library = await openComparison(scene().browser, 'as=sourcing');
    await openFirst(library);
    await focusComesTo(library, /^h3: /);
    await library.keyboard.press('Escape');
    await library.waitForFunction(() => document.querySelector('.drill') === null);
    const at = () => library.evaluate(() => document.activeElement?.querySelector('title')?.textContent);
    const parts = await library.$$eval('.picture-button title', (titles) =>
      titles.map((title) => title.textContent),
    );
    expect(await at()).toBe(parts[0]);
    await library.keyboard.press('ArrowRight');
    expect(await at()).toBe(parts[1]);
    await library.keyboard.press('Enter');
    await focusComesTo(library, /^h3: /);
    await library.close();
  });

  it('is narrowed down for every view, and its address leads back there', async () => {
    const library = await openComparison(scene().browser, '');
    await press(library, 'Only where figures differ', 'checkbox');
    await press(library, /^Sources/, 'tab');
    await library.waitForFunction(() => location.hash === '#compare?as=sources&figures=differ');
    const count = (page: Page) => page.$$eval('.data-table tbody tr', (rows) => rows.length);
    const narrowed = await count(library);
    const address = await library.evaluate(() => location.hash);
    await library.close();
    const again = await openComparison(scene().browser, address.replace('#compare?', ''));
    await again.waitForSelector('.data-table tbody tr');
    expect(await count(again)).toBe(narrowed);
    await press(again, 'Show everything');
    await expect.poll(() => count(again)).toBeGreaterThan(narrowed);
    await again.close();
  });

  it('keeps apart what its reader parts, until that is undone', async () => {
    const asked = 'words=passengers+crew';
    const library = await openComparison(scene().browser, asked);
    expect((await rowWith(library, AT_LEDGER))?.isMatched).toBe(true);
    await press(library, 'Why, and what differs');
    await press(library, /^Not the same as the others: Northern Ledger/);
    await shows(library, 'The claims stand apart.');
    await expect
      .poll(async () => Object.keys((await rowWith(library, AT_LEDGER))?.says ?? {}))
      .toHaveLength(1);
    await library.close();
    const again = await openComparison(scene().browser, asked);
    await again.waitForSelector('.claim-matrix');
    expect(Object.keys((await rowWith(again, AT_LEDGER))?.says ?? {})).toHaveLength(1);
    await press(again, 'Undo the last change');
    await expect.poll(async () => Object.keys((await rowWith(again, AT_LEDGER))?.says ?? {})).toHaveLength(3);
    await again.close();
  });
});
