import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { shows } from '../../tools/browsers/controls.ts';
import {
  announced,
  chord,
  focusComesTo,
  focused,
  goDownTo,
  tabBackTo,
  tabTo,
} from '../../tools/browsers/keyboard.ts';
import { openLibrary } from '../../tools/browsers/library.ts';
import { claimsShown } from '../../tools/browsers/reading.ts';
import { COURIER, FERRY_FIRE } from '../../tools/newsroom/gold.ts';
import { inChromium } from './browsers/in-browsers.ts';

const claimsAre = (popup: Page, count: number) =>
  popup.waitForFunction(
    (wanted) => document.querySelectorAll('[role=tabpanel] article').length === wanted,
    { timeout: 30_000 },
    count,
  );

inChromium('everything that is done on a page is done by keyboard alone', (scene) => {
  it('saves with a tag, corrects, rejects, brings back, undoes and redoes', async () => {
    const { browser, newsroom } = scene();
    const page = await browser.open(newsroom.url(COURIER.host, FERRY_FIRE.pages[0].page));
    const popup = await browser.popup(page);
    const found = (await claimsShown(popup)).length;

    // Save with a tag and a status.
    await tabTo(popup, /^button: Annotate/);
    await popup.keyboard.press('Enter');
    await focusComesTo(popup, /^combobox: Tags/);
    await popup.keyboard.type('ferry');
    await popup.keyboard.press('Enter');
    await tabTo(popup, /^input: checked/);
    await popup.keyboard.press('Space');
    await popup.keyboard.press('Escape');
    await focusComesTo(popup, /^button: Annotate/);
    await tabBackTo(popup, /^button: Save$/);
    await popup.keyboard.press('Enter');
    await announced(popup, 'Saved to your library.');
    expect(await focused(popup)).toBe('button: Saved');
    await shows(popup, 'ferry');

    // Undo and redo.
    await chord(popup, ['Control'], 'z');
    await announced(popup, 'Taken back.');
    await chord(popup, ['Control', 'Shift'], 'z');
    await announced(popup, 'Done again.');

    // Correct what is said of the second claim, by a word.
    await goDownTo(popup, /^button: Save$/);
    await tabTo(popup, /^button: Correct/);
    await popup.keyboard.press('Enter');
    await focusComesTo(popup, /^input: Who says it/);
    await popup.keyboard.press('ArrowRight');
    await popup.keyboard.press('ArrowRight');
    await tabTo(popup, /^option: /);
    await chord(popup, ['Shift'], 'ArrowRight');
    await tabTo(popup, /^button: Keep the correction/);
    await popup.keyboard.press('Enter');
    await announced(popup, 'Corrected.');
    await focusComesTo(popup, /^button: Correct/);
    await shows(popup, 'corrected by you');

    // Reject the claim after it, and bring it back.
    await goDownTo(popup, /^button: Correct/);
    await tabBackTo(popup, /^button: Annotate/);
    await popup.keyboard.press('Enter');
    await focusComesTo(popup, /^combobox: Tags/);
    await tabTo(popup, /^button: Not a claim/);
    await popup.keyboard.press('Enter');
    await announced(popup, 'Hidden');
    await claimsAre(popup, found - 1);
    await focusComesTo(popup, /^button: ./);
    await tabTo(popup, /^summary: Not claims/);
    await popup.keyboard.press('Enter');
    await tabTo(popup, /^button: Bring back/);
    await popup.keyboard.press('Enter');
    await claimsAre(popup, found);
    await popup.close();

    // It is all there when the page is opened again.
    const again = await browser.popup(page);
    await claimsAre(again, found);
    await shows(again, 'corrected by you');
    expect((await claimsShown(again)).filter(({ isSaved }) => isSaved)).toHaveLength(1);
    await again.close();

    // What was done here is taken back in the library.
    const library = await openLibrary(browser, 'claims');
    await shows(library, 'ferry');
    await tabTo(library, /^button: Undo the last change/);
    for (let step = 0; step < 3; step++) {
      await popupIdle(library);
      await library.keyboard.press('Enter');
      await announced(library, 'Taken back.');
    }
    await library.close();
    const last = await browser.popup(page);
    await claimsAre(last, found);
    expect(await last.evaluate(() => document.body.textContent)).not.toContain('corrected by you');
    await last.close();
    await page.close();
  });
});

/** Puts the last message away, so that the next one is told from it. */
async function popupIdle(library: Page): Promise<void> {
  await library.evaluate(() => {
    const dismiss = [...document.querySelectorAll('.toast button')].at(-1);
    if (dismiss instanceof HTMLElement) dismiss.click();
  });
  await library.waitForFunction(() => document.querySelector('.toast') === null, { timeout: 30_000 });
}
