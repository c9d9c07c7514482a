import { expect, it } from 'vitest';
import { press, shows } from '../../tools/browsers/controls.ts';
import { isRead } from '../../tools/browsers/reading.ts';
import { COURIER, FERRY_FIRE } from '../../tools/newsroom/gold.ts';
import { inChromium, inEachBrowser } from './browsers/in-browsers.ts';

inEachBrowser('a setting', (scene) => {
  it('lets every surface speak the language that the reader chooses', async () => {
    const { browser } = scene();
    const settings = await browser.extensionPage('options.html');
    await settings.waitForSelector('#language select');
    await settings.select('#language select', 'es');
    await settings.waitForFunction(() => document.querySelector('select')?.value === 'es');
    await settings.close();

    const library = await browser.extensionPage('library.html');
    await shows(library, 'Comparar');
    expect(await library.evaluate(() => document.documentElement.lang)).toBe('es');
    await library.close();

    const again = await browser.extensionPage('options.html');
    await shows(again, 'Sayso habla');
    await again.select('#language select', 'browser');
    await again.close();
  });

  it('shows the kinds of source in the colours that the reader chooses', async () => {
    const { browser } = scene();
    const settings = await browser.extensionPage('options.html');
    await press(settings, 'Apart in lightness too', 'radio');
    await settings.waitForSelector('.kind-sample[data-source-colours=apart]');
    const library = await browser.extensionPage('library.html');
    await library.waitForFunction(() => document.documentElement.dataset.sourceColours === 'apart');
    await library.close();
    await settings.close();
  });
});

inChromium('a setting', (scene) => {
  it('lets the card on a page speak the language that the reader chooses, in a voice of that language', async () => {
    const { browser, newsroom } = scene();
    const settings = await browser.extensionPage('options.html');
    await settings.waitForSelector('#language select');
    await settings.select('#language select', 'es');
    await shows(settings, 'Sayso');
    const page = await browser.open(newsroom.url(COURIER.host, FERRY_FIRE.pages[0].page));
    const popup = await browser.popup(page);
    await isRead(popup);
    await popup.close();
    await page.bringToFront();
    await browser.pressShortcut('next-claim', page.url());
    const card = await page.locator('aria/Afirmación[role="dialog"]').setTimeout(30_000).waitHandle();
    expect(await card.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe('es');
    await page.locator('aria/Guardar[role="button"]').setTimeout(30_000).waitHandle();

    await settings.select('#language select', 'browser');
    await browser.pressShortcut('next-claim', page.url());
    const again = await browser.popup(page);
    await isRead(again);
    await again.close();
    await page.bringToFront();
    await browser.pressShortcut('next-claim', page.url());
    await page.locator('aria/Claim[role="dialog"]').setTimeout(30_000).waitHandle();
    await page.close();
    await settings.close();
  });
});
