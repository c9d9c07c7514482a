import { expect, it } from 'vitest';
import { control, press, shows } from '../../tools/browsers/controls.ts';
import { focusComesTo } from '../../tools/browsers/keyboard.ts';
import { claimsListedWhen, openLibrary } from '../../tools/browsers/library.ts';
import { claimWith } from '../../tools/browsers/reading.ts';
import { COURIER, FERRY_FIRE } from '../../tools/newsroom/gold.ts';
import { inChromium } from './browsers/in-browsers.ts';
import { countPresses, presses } from './browsers/presses.ts';

inChromium('a claim that was found', (scene) => {
  it('is saved with a tag in two clicks and the typing', async () => {
    const { browser, newsroom } = scene();
    const page = await browser.open(newsroom.url(COURIER.host, FERRY_FIRE.pages[0].page));
    const popup = await browser.popup(page);
    const claim = await claimWith(popup, FERRY_FIRE.shared[0].words[COURIER.host]);
    await countPresses(popup);
    await press(claim, 'Annotate');
    await focusComesTo(popup, /^combobox: Tags/);
    await popup.keyboard.type('ferry');
    await popup.keyboard.press('Enter');
    await press(claim, 'Save');
    await control(claim, 'button', 'Saved');
    expect(await presses(popup)).toBe(2);
    await shows(popup, 'ferry');
    await popup.close();

    const library = await openLibrary(browser, 'claims');
    await claimsListedWhen(library, 1);
    await shows(library, 'ferry');
    await library.close();
    await page.close();
  });
});
