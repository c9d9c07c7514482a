import { expect, it } from 'vitest';
import { control, fill, press, shows } from '../../tools/browsers/controls.ts';
import { claimsShown, claimWith } from '../../tools/browsers/reading.ts';
import { COURIER, FERRY_FIRE } from '../../tools/newsroom/gold.ts';
import { inChromium, inEachBrowser } from './browsers/in-browsers.ts';

const [{ outlet, page: PAGE }] = FERRY_FIRE.pages;
const WORDS = FERRY_FIRE.shared[0].words[COURIER.host];

inEachBrowser('what is typed and not saved', (scene) => {
  it('is there again when the popup is closed and opened', async () => {
    const { browser, newsroom } = scene();
    const page = await browser.open(newsroom.url(outlet.host, PAGE));
    const popup = await browser.popup(page);
    const claim = await claimWith(popup, WORDS);
    await press(claim, 'Annotate');
    await fill(claim, 'textbox', 'Note', 'Who counted them?');
    // A popup closes at any click elsewhere; what was typed a moment before is kept after a short pause.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await popup.close();

    const again = await browser.popup(page);
    const claimAgain = await claimWith(again, WORDS);
    await press(claimAgain, 'Annotate');
    const note = await control(claimAgain, 'textbox', 'Note');
    expect(await note.evaluate((field) => Reflect.get(field, 'value'))).toBe('Who counted them?');
    expect((await claimsShown(again)).some(({ isSaved }) => isSaved)).toBe(false);
  });
});

inChromium('a correction that was begun', (scene) => {
  it('goes on where it was when the popup is closed and opened, until it is given up', async () => {
    const { browser, newsroom } = scene();
    const page = await browser.open(newsroom.url(outlet.host, PAGE));
    const popup = await browser.popup(page);
    const claim = await claimWith(popup, WORDS);
    await press(claim, 'Correct');
    await press(claim, 'End one word later');
    await shows(popup, 'correction not finished');
    await popup.close();

    const again = await browser.popup(page);
    const same = await claimWith(again, WORDS);
    await shows(again, 'correction not finished');
    await press(same, 'Correct');
    const keep = await control(same, 'button', 'Keep the correction');
    expect(await keep.evaluate((button) => button.matches(':disabled'))).toBe(false);
    await press(same, 'Cancel');
    await again.waitForFunction(() => !document.body.textContent.includes('correction not finished'), {
      timeout: 30_000,
    });
    await again.close();
    await page.close();
  });
});
