import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { ChromiumBrowser } from '../../tools/browsers/chromium.ts';
import { focusComesTo } from '../../tools/browsers/keyboard.ts';
import { isRead } from '../../tools/browsers/reading.ts';
import { COURIER, FERRY_FIRE } from '../../tools/newsroom/gold.ts';
import { inChromium, type Scene } from './browsers/in-browsers.ts';

/** The page that was read, with its second claim's card open and focused. */
async function secondCard({ browser, newsroom }: Scene<ChromiumBrowser>): Promise<Page> {
  const page = await browser.open(newsroom.url(COURIER.host, FERRY_FIRE.pages[0].page));
  const popup = await browser.popup(page);
  await isRead(popup);
  await popup.close();
  await page.bringToFront();
  for (const _ of [1, 2]) await browser.pressShortcut('next-claim', page.url());
  await page.locator('aria/Claim[role="dialog"]').setTimeout(30_000).waitHandle();
  return page;
}

const onCard = (page: Page, name: string) => page.locator(`aria/${name}[role="button"]`).setTimeout(30_000);
const said = (panel: Page) => panel.evaluate(() => document.activeElement?.textContent ?? '');

inChromium('from the card of a claim', (scene) => {
  it('the side panel opens at that claim, and comes to the next one where it is open already', async () => {
    const { browser } = scene();
    const page = await secondCard(scene());
    await onCard(page, 'Open in the side panel').click();
    const target = await browser.browser.waitForTarget((one) => one.url().endsWith('/sidepanel.html'));
    const panel = await target.asPage();
    await isRead(panel);
    await focusComesTo(panel, /^button: ./);
    const first = await said(panel);
    expect(first).toContain('214 passengers');

    await expect.poll(() => page.$$eval('html > [popover]', ({ length }) => length)).toBe(0);
    await browser.pressShortcut('next-claim', page.url());
    await onCard(page, 'Open in the side panel').click();
    await panel.waitForFunction(
      (before) => document.activeElement?.textContent !== before,
      { timeout: 30_000, polling: 100 },
      first,
    );
    expect(await panel.evaluate(() => document.activeElement?.className)).toContain('claim-content');
    await panel.close();
    await page.close();
  });
});
