import { expect, it } from 'vitest';
import { press, shows } from '../../tools/browsers/controls.ts';
import { inEachBrowser } from './browsers/in-browsers.ts';

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
