import { expect, it } from 'vitest';
import { control, press } from '../../tools/browsers/controls.ts';
import { openLibrary } from '../../tools/browsers/library.ts';
import { isRead, saveAllClaims } from '../../tools/browsers/reading.ts';
import { COURIER, FERRY_FIRE } from '../../tools/newsroom/gold.ts';
import { complaints, setTone, TONES } from './browsers/axe.ts';
import { inChromium } from './browsers/in-browsers.ts';

inChromium('axe has nothing to say', (scene) => {
  it.each(TONES)('of the popup, before and after saving, in %s', async (tone) => {
    const { browser, newsroom } = scene();
    const page = await browser.open(newsroom.url(COURIER.host, FERRY_FIRE.pages[0].page));
    const popup = await browser.popup(page);
    await setTone(popup, tone);
    await isRead(popup);
    expect(await complaints(popup)).toEqual([]);
    if (tone === 'light') await saveAllClaims(popup);
    expect(await complaints(popup)).toEqual([]);
    // The message lies over what is behind it.
    if (tone === 'light') await press(popup, 'Dismiss the message');
    await press(popup, 'Annotate');
    await control(popup, 'button', 'Close');
    expect(await complaints(popup), 'annotating').toEqual([]);
    await press(popup, 'Correct');
    await control(popup, 'button', 'Keep the correction');
    expect(await complaints(popup), 'correcting').toEqual([]);
    await press(popup, /same as another source/);
    await control(popup, 'button', 'Join the sources');
    expect(await complaints(popup), 'joining').toEqual([]);
    await popup.close();
    await page.close();
  });

  it.each(TONES)('of the library and its comparison, full, in %s', async (tone) => {
    for (const view of ['claims', 'compare', 'bin', 'data'] as const) {
      const library = await openLibrary(scene().browser, view);
      await setTone(library, tone);
      await library.waitForSelector('main');
      expect(await complaints(library), view).toEqual([]);
      await library.close();
    }
  });

  it.each(TONES)('of the settings and the welcome, in %s', async (tone) => {
    for (const name of ['options.html', 'welcome.html'] as const) {
      const surface = await scene().browser.extensionPage(name);
      await setTone(surface, tone);
      await surface.waitForSelector('main');
      expect(await complaints(surface), name).toEqual([]);
      await surface.close();
    }
  });
});
