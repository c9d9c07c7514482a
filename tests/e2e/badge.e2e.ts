import { expect, it } from 'vitest';
import { control, press } from '../../tools/browsers/controls.ts';
import { claimsShown, saveClaim } from '../../tools/browsers/reading.ts';
import { COURIER, FERRY_FIRE } from '../../tools/newsroom/gold.ts';
import { inChromium } from './browsers/in-browsers.ts';

inChromium('the toolbar button', (scene) => {
  it('counts what is saved of its page, in step with saving, undo and the settings', async () => {
    const { browser, newsroom } = scene();
    const page = await browser.open(newsroom.url(COURIER.host, FERRY_FIRE.pages[0].page));
    const badgeIs = (text: string) =>
      expect.poll(() => browser.badge(page.url()), { timeout: 30_000 }).toBe(text);
    const popup = await browser.popup(page);
    expect((await claimsShown(popup)).length).toBeGreaterThan(1);
    await badgeIs('');
    await saveClaim(popup, FERRY_FIRE.shared[0].words[COURIER.host]);
    await badgeIs('1');
    await press(popup, 'Undo the last change');
    await badgeIs('');
    await press(popup, 'Redo');
    await badgeIs('1');
    await popup.close();

    const settings = await browser.extensionPage('options.html');
    const count = await control(settings, 'checkbox', /^Count saved claims/);
    await count.click();
    await badgeIs('');
    await count.click();
    await badgeIs('1');
    await settings.close();
    await page.close();
  });
});
