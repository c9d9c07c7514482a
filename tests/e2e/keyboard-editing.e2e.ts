import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { ChromiumBrowser } from '../../tools/browsers/chromium.ts';
import { shows } from '../../tools/browsers/controls.ts';
import { announced, chord, focusComesTo, tabBackTo, tabTo } from '../../tools/browsers/keyboard.ts';
import { claimsShown } from '../../tools/browsers/reading.ts';
import { COURIER, FERRY_FIRE } from '../../tools/newsroom/gold.ts';
import { inChromium, type Scene } from './browsers/in-browsers.ts';
import { closeAll } from './states/surface-state.ts';

async function popupOf({ browser, newsroom }: Scene<ChromiumBrowser>): Promise<Page> {
  const popup = await browser.popup(await browser.open(newsroom.url(COURIER.host, FERRY_FIRE.pages[0].page)));
  await claimsShown(popup);
  return popup;
}

/** Opens the editor of the claim that the Tab key comes to, on one of its tools. */
async function correct(
  popup: Page,
  tool: 'Who says it' | 'Cue' | 'What is said' | 'Split in two',
): Promise<void> {
  await tabTo(popup, /^button: Correct/);
  await popup.keyboard.press('Enter');
  await focusComesTo(popup, /^input: Who says it/);
  const tools = ['Who says it', 'Cue', 'What is said', 'Split in two'];
  for (let at = 0; at < tools.indexOf(tool); at++) await popup.keyboard.press('ArrowRight');
  await focusComesTo(popup, new RegExp(`^input: ${tool}`));
}

async function keep(popup: Page): Promise<void> {
  await tabTo(popup, /^button: Keep the correction/);
  await popup.keyboard.press('Enter');
  await announced(popup, 'Corrected.');
  await focusComesTo(popup, /^button: Correct/);
}

inChromium('by keyboard alone a reader', (scene) => {
  it('writes a note and takes a stance, which are there when the claim is saved', async () => {
    const popup = await popupOf(scene());
    await tabTo(popup, /^button: Annotate/);
    await popup.keyboard.press('Enter');
    await focusComesTo(popup, /^combobox: Tags/);
    await tabTo(popup, /^input: Agree/);
    await popup.keyboard.press('Space');
    await tabTo(popup, /^textarea: Note/);
    await popup.keyboard.type('Who counted them?');
    await popup.keyboard.press('Escape');
    await focusComesTo(popup, /^button: Annotate/);
    await tabBackTo(popup, /^button: Save$/);
    await popup.keyboard.press('Enter');
    await announced(popup, 'Saved to your library.');
    await shows(popup, 'Who counted them?');
    expect(await popup.$$eval('.reader-agree', ({ length }) => length)).toBe(1);
    await closeAll(scene());
  });

  it('puts right who says it and the cue, word by word and edge by edge', async () => {
    const popup = await popupOf(scene());
    const [before] = await claimsShown(popup);
    await correct(popup, 'Who says it');
    await tabTo(popup, /^option: /);
    await chord(popup, ['Shift'], 'ArrowRight');
    await keep(popup);
    expect((await claimsShown(popup))[0]?.source).not.toBe(before?.source);

    await tabBackTo(popup, /^button: (Save|Saved)$/);
    await correct(popup, 'Cue');
    await tabTo(popup, /^button: End one word later/);
    await popup.keyboard.press('Enter');
    await keep(popup);
    expect((await claimsShown(popup))[0]?.cue).not.toBe(before?.cue);
    await closeAll(scene());
  });

  it('splits a claim in two and joins it again', async () => {
    const popup = await popupOf(scene());
    const count = (await claimsShown(popup)).length;
    const thereAre = (wanted: number) =>
      expect.poll(async () => (await claimsShown(popup)).length, { timeout: 30_000 }).toBe(wanted);
    await correct(popup, 'Split in two');
    await tabTo(popup, /^option: /);
    for (let word = 0; word < 4; word++) await popup.keyboard.press('ArrowRight');
    await popup.keyboard.press('Enter');
    await keep(popup);
    await thereAre(count + 1);

    await tabBackTo(popup, /^button: (Save|Saved)$/);
    await correct(popup, 'Who says it');
    await tabTo(popup, /^button: Join with the claim (after|before)/);
    await popup.keyboard.press('Enter');
    await thereAre(count);
    await closeAll(scene());
  });

  it('says that two sources are one', async () => {
    const popup = await popupOf(scene());
    await tabTo(popup, /same as another source/);
    await popup.keyboard.press('Enter');
    await focusComesTo(popup, /^select: /);
    await popup.keyboard.press('ArrowDown');
    await tabTo(popup, /^button: Join the sources/);
    await popup.keyboard.press('Enter');
    await announced(popup, 'are one source now');
    await closeAll(scene());
  });

  it('goes to the library, the settings and the side panel', async () => {
    for (const [button, page] of [
      ['Open the library', 'library.html'],
      ['Settings', 'options.html'],
      ['Open in the side panel', 'sidepanel.html'],
    ] as const) {
      const { browser } = scene();
      const popup = await popupOf(scene());
      await tabTo(popup, new RegExp(`^button: ${button}`));
      // The popup is gone before the key is let go.
      await popup.keyboard.press('Enter').catch(() => undefined);
      await browser.browser.waitForTarget((target) => target.url().includes(page));
      await closeAll(scene());
    }
  });

  it('meets what is on the popup in the order in which it is seen', async () => {
    const popup = await popupOf(scene());
    const way = [
      /^button: Undo/,
      /^button: Redo/,
      /^button: Open in the side panel/,
      /^button: Open the library/,
      /^button: Settings/,
      /^tab: Claims/,
      /^input: Filter/,
      /^button: Save all/,
      /same as another source/,
      /^button: (Save|Saved)$/,
      /^button: Annotate/,
      /^button: Correct/,
      /^button: ./,
    ];
    for (const stop of way) {
      await popup.keyboard.press('Tab');
      await focusComesTo(popup, stop);
    }
    await closeAll(scene());
  });

  it('sets what is shown, adds a status, and deletes everything after typing the name', async () => {
    const settings = await scene().browser.extensionPage('options.html');
    await settings.waitForSelector('main');
    await tabTo(settings, /^input: Show what people/);
    await settings.keyboard.press('Space');
    await tabTo(settings, /^input: How sure/);
    await settings.keyboard.press('ArrowRight');
    await shows(settings, '5%');
    await tabTo(settings, /^input: A status of your own/);
    await settings.keyboard.type('ask the ministry');
    await settings.keyboard.press('Enter');
    await shows(settings, 'ask the ministry');
    await focusComesTo(settings, /^input: A status of your own/);
    await tabTo(settings, /^summary: Delete everything/);
    await settings.keyboard.press('Enter');
    await tabTo(settings, /^input: To go on, type Sayso/);
    await settings.keyboard.type('Sayso');
    await tabTo(settings, /^button: Delete everything now/);
    await settings.keyboard.press('Enter');
    await shows(settings, 'Everything is deleted.');
    await settings.close();
  });
});
