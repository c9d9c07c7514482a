import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { control, press, shows } from '../../tools/browsers/controls.ts';
import { claimsShown, claimWith } from '../../tools/browsers/reading.ts';
import { COURIER, FERRY_FIRE } from '../../tools/newsroom/gold.ts';
import { inEachBrowser } from './browsers/in-browsers.ts';
import { countPresses, presses } from './browsers/presses.ts';

const [{ outlet, page: PAGE }] = FERRY_FIRE.pages;
const WORDS = FERRY_FIRE.shared[0].words[COURIER.host];
const RIGHT = '214 passengers';

/** Presses down on one word of the passage, and lets go on another. */
async function dragOver(popup: Page, from: string, to: string): Promise<void> {
  const middleOf = async (name: string) => {
    for (const option of await popup.$$('[role=option]')) {
      if ((await option.evaluate((element) => element.textContent)) !== name) continue;
      await option.scrollIntoView();
      const box = await option.boundingBox();
      if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    throw new Error(`No word “${name}” in the passage`);
  };
  const end = await middleOf(to);
  const start = await middleOf(from);
  await popup.mouse.move(start.x, start.y);
  await popup.mouse.down();
  await popup.mouse.move(end.x, end.y, { steps: 4 });
  await popup.mouse.up();
}

const sourceOf = async (popup: Page) =>
  (await claimsShown(popup)).find(({ content }) => content.includes(WORDS))?.source;

inEachBrowser('a wrong source', (scene) => {
  it('is put right in three clicks, and stays right on a page that was edited', async () => {
    const { browser, newsroom } = scene();
    const page = await browser.open(newsroom.url(outlet.host, PAGE));
    const popup = await browser.popup(page);
    const claim = await claimWith(popup, WORDS);
    await countPresses(popup);
    await press(claim, 'Correct');
    await control(popup, 'button', 'Keep the correction');
    await dragOver(popup, '214', 'passengers');
    await press(popup, 'Keep the correction');
    await shows(popup, 'corrected by you');
    expect(await presses(popup)).toBe(3);
    expect(await sourceOf(popup)).toBe(RIGHT);
    await popup.close();

    await page.evaluate(() => {
      const added = document.createElement('p');
      added.textContent =
        'Correction: an earlier version of this article gave another time for the first call.';
      document.querySelector('.story__body')?.prepend(added);
    });
    const again = await browser.popup(page);
    expect(await sourceOf(again)).toBe(RIGHT);
    await shows(again, 'corrected by you');
    await again.close();
    await page.close();
  });
});
