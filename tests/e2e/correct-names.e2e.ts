import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { control, press, shows } from '../../tools/browsers/controls.ts';
import { chord, focusComesTo, tabTo } from '../../tools/browsers/keyboard.ts';
import { isRead } from '../../tools/browsers/reading.ts';
import { FERRY_FIRE } from '../../tools/newsroom/gold.ts';
import { inEachBrowser } from './browsers/in-browsers.ts';

const [{ outlet, page: PAGE }] = FERRY_FIRE.pages;
const DIRECTORATE = 'Maritime Safety Directorate';
const UNION = 'Seafarers’ Union of the Northern Isles';
const MINISTER = 'Odile Farrant';
/** A ship that is taken for a person. */
const SHIP = 'Skerry Maid';
const KIND = '.name-editor .field:nth-of-type(2) select';
const PATIENCE = { timeout: 30_000 };

async function showOrganisations(popup: Page): Promise<void> {
  await isRead(popup);
  await press(popup, /^Organisations/, 'tab');
  await control(popup, 'button', `Correct ${DIRECTORATE}`);
}

async function showPeople(popup: Page): Promise<void> {
  await isRead(popup);
  await tabTo(popup, /^tab: Claims/);
  await popup.keyboard.press('ArrowRight');
  await popup.keyboard.press('ArrowRight');
  await until(popup, MINISTER, true);
}

/** What the popup says of an organisation or a person; empty where it shows none of that name. */
const factsOf = (popup: Page, name: string): Promise<string> =>
  popup.$$eval(
    '[data-bearer]',
    (rows, wanted) => rows.find((row) => row.getAttribute('data-bearer') === wanted)?.textContent ?? '',
    name,
  );

const until = (popup: Page, name: string, isShown: boolean) =>
  popup.waitForFunction(
    (wanted, hasRow) =>
      [...document.querySelectorAll('[data-bearer]')].some(
        (row) => row.getAttribute('data-bearer') === wanted,
      ) === hasRow,
    PATIENCE,
    name,
    isShown,
  );

inEachBrowser('what a reader says of names', (scene) => {
  it('of organisations stands when the page is loaded again, and goes by undo', async () => {
    const { browser, newsroom } = scene();
    const page = await browser.open(newsroom.url(outlet.host, PAGE));
    const popup = await browser.popup(page);
    await showOrganisations(popup);
    expect(await factsOf(popup, DIRECTORATE)).toContain('government');

    await press(popup, `Correct ${DIRECTORATE}`);
    await popup.waitForSelector(KIND, PATIENCE);
    await popup.select(KIND, 'military');
    await press(popup, 'Keep the correction');
    await shows(popup, 'corrected by you');
    await popup.waitForSelector('.name-editor', { hidden: true, ...PATIENCE });
    await press(popup, `Correct ${UNION}`);
    await press(popup, 'Not an organisation');
    await until(popup, UNION, false);
    await popup.close();

    await page.reload();
    const again = await browser.popup(page);
    await showOrganisations(again);
    expect(await factsOf(again, DIRECTORATE)).toMatch(/military.*corrected by you/);
    expect(await factsOf(again, UNION)).toBe('');

    await press(again, 'Undo the last change');
    await until(again, UNION, true);
    await press(again, 'Undo the last change');
    await again.waitForFunction(() => !document.body.textContent.includes('corrected by you'), PATIENCE);
    expect(await factsOf(again, DIRECTORATE)).toContain('government');
    await again.close();
    await page.close();
  });

  it('of people is said by keyboard, stands on the page loaded again, also as the source, and goes by undo', async () => {
    const { browser, newsroom } = scene();
    const page = await browser.open(newsroom.url(outlet.host, PAGE));
    const popup = await browser.popup(page);
    await showPeople(popup);

    await tabTo(popup, new RegExp(`^button: Correct ${MINISTER}`));
    await popup.keyboard.press('Enter');
    await focusComesTo(popup, /^select: /);
    await tabTo(popup, /^input: Name/);
    await popup.keyboard.press('End');
    await popup.keyboard.type(' MP');
    await tabTo(popup, /^button: Keep the correction/);
    await popup.keyboard.press('Enter');
    await focusComesTo(popup, new RegExp(`^button: Correct ${MINISTER} MP`));

    await tabTo(popup, /^summary: Perhaps people/);
    await popup.keyboard.press('Enter');
    await tabTo(popup, new RegExp(`^button: Correct ${SHIP}`));
    await popup.keyboard.press('Enter');
    await focusComesTo(popup, /^select: /);
    await popup.keyboard.press('ArrowUp');
    await tabTo(popup, /^button: Keep the correction/);
    await popup.keyboard.press('Enter');
    await until(popup, SHIP, false);
    await popup.close();

    await page.reload();
    const again = await browser.popup(page);
    await isRead(again);
    await shows(again, `${MINISTER} MP`);
    await showOrganisations(again);
    expect(await factsOf(again, SHIP)).toContain('corrected by you');

    await chord(again, ['Control'], 'z');
    await until(again, SHIP, false);
    await chord(again, ['Control'], 'z');
    await press(again, /^People/, 'tab');
    await until(again, SHIP, true);
    await until(again, MINISTER, true);
    expect(await factsOf(again, MINISTER)).toMatch(/transport minister.*source of 2 claims/);
    await again.close();
    await page.close();
  });
});
