import { expect, it } from 'vitest';
import { press } from '../../tools/browsers/controls.ts';
import { claimsShown, claimWith } from '../../tools/browsers/reading.ts';
import { COURIER, FERRY_FIRE } from '../../tools/newsroom/gold.ts';
import { inEachBrowser } from './browsers/in-browsers.ts';

const [{ outlet, page: PAGE }] = FERRY_FIRE.pages;
const WORDS = FERRY_FIRE.shared[0].words[COURIER.host];

inEachBrowser('a finding that the reader says is no claim', (scene) => {
  it('is hidden, stays hidden when the page is opened again, and can be brought back', async () => {
    const { browser, newsroom } = scene();
    const page = await browser.open(newsroom.url(outlet.host, PAGE));
    const popup = await browser.popup(page);
    const before = await claimsShown(popup);
    const claim = await claimWith(popup, WORDS);
    await press(claim, 'Annotate');
    await press(claim, 'Not a claim');
    await popup.waitForFunction(
      (count) => document.querySelectorAll('[role=tabpanel] article').length === count,
      { timeout: 30_000 },
      before.length - 1,
    );
    await popup.close();

    const again = await browser.popup(page);
    expect(await claimsShown(again)).toHaveLength(before.length - 1);
    await again.$$eval('details', (folded) => {
      for (const details of folded) details.open = true;
    });
    await press(again, 'Bring back');
    await again.waitForFunction(
      (count) => document.querySelectorAll('[role=tabpanel] article').length === count,
      { timeout: 30_000 },
      before.length,
    );
    await again.close();
    await page.close();
  });
});
