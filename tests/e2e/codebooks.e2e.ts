import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { control, fill, press, shows } from '../../tools/browsers/controls.ts';
import { downloaded } from '../../tools/browsers/downloads.ts';
import { claimsListedWhen, exportAs, importFile, openLibrary } from '../../tools/browsers/library.ts';
import { claimsShown, saveAllClaims } from '../../tools/browsers/reading.ts';
import { FERRY_FIRE } from '../../tools/newsroom/gold.ts';
import { ASSIGNMENT, importAssignment } from './browsers/assignment.ts';
import { inEachBrowser, launchAnother } from './browsers/in-browsers.ts';

const [{ outlet, page: PAGE }] = FERRY_FIRE.pages;

/** Presses keys one after the other, each as a reader does. */
async function keys(page: Page, ...names: Parameters<Page['keyboard']['press']>[0][]): Promise<void> {
  for (const name of names) await page.keyboard.press(name);
}

const codingHasFocus = (page: Page) =>
  page.waitForFunction(() => document.activeElement?.classList.contains('coding'), { timeout: 15_000 });

/** Waits until these are the values that are chosen of the claim being coded. */
const chosenAre = (page: Page, ...wanted: string[]) =>
  page.waitForFunction(
    (labels) => {
      const chosen = [...document.querySelectorAll('.coding input:checked')];
      return chosen.map((value) => value.getAttribute('aria-label')).join() === labels;
    },
    { timeout: 15_000 },
    wanted.join(),
  );

inEachBrowser('a codebook', (scene) => {
  let saved = 0;

  it('comes as an assignment and is coded by keys alone, in the popup and in the library', async () => {
    const { browser, newsroom } = scene();
    const codebooks = await openLibrary(browser, 'codebooks');
    await shows(codebooks, 'No codebook yet');
    await importAssignment(codebooks);
    await shows(codebooks, ASSIGNMENT.title);
    await shows(codebooks, 'in use');
    await codebooks.close();

    const page = await browser.open(newsroom.url(outlet.host, PAGE));
    const popup = await browser.popup(page);
    await saveAllClaims(popup);
    saved = (await claimsShown(popup)).filter(({ isSaved }) => isSaved).length;
    const annotate = await control(popup, 'button', 'Annotate');
    await annotate.focus();
    await keys(popup, 'Enter');
    await codingHasFocus(popup);
    await keys(popup, 'c', '1');
    await chosenAre(popup, 'Conflict', 'Official');
    await popup.close();
    await page.close();

    const library = await openLibrary(browser, 'claims');
    await claimsListedWhen(library, saved);
    await control(library, 'checkbox', /^Conflict\s*1$/);
    const uncoded = await library.evaluateHandle(() =>
      [...document.querySelectorAll<HTMLElement>('main li.saved')].find(
        (card) => card.querySelector('.chip b') === null,
      ),
    );
    await uncoded.asElement()?.focus();
    await keys(library, 'Enter');
    await codingHasFocus(library);
    await keys(library, 'b', '2', '1');
    await chosenAre(library, 'Blame', 'Official', 'Witness');
    await keys(library, '1');
    await chosenAre(library, 'Blame', 'Witness');
    await control(library, 'checkbox', /^Blame\s*1$/);
    await fill(library, 'searchbox', 'Search your library', 'code:blame');
    expect(await claimsListedWhen(library, 1)).toHaveLength(1);
    await library.close();
  });

  it('has its codes in the table, and in the bundle that an empty profile imports', async () => {
    const { browser } = scene();
    const library = await openLibrary(browser, 'data');
    await shows(library, `${saved} claims`);
    const csv = await exportAs(browser, library, /comma-separated/);
    const rows: Record<string, string>[] = parse(readFileSync(csv, 'utf8'), { columns: true });
    const coded = rows.filter(({ code_frame: frame }) => frame !== '');
    expect(coded.map((row) => [row.code_frame, row.code_standing]).sort()).toEqual([
      ['Blame', 'Witness'],
      ['Conflict', 'Official'],
    ]);
    const bundle = await exportAs(browser, library, /^Sayso bundle/);
    await library.close();

    const other = await launchAnother(browser.name);
    try {
      const empty = await openLibrary(other, 'data');
      await importFile(empty, bundle);
      await press(empty, /^Claims/, 'link');
      await claimsListedWhen(empty, saved);
      await (await control(empty, 'checkbox', /^Witness\s*1$/)).click();
      const [claim] = await claimsListedWhen(empty, 1);
      expect(claim?.text).toContain('Frame Blame');
    } finally {
      await other.close();
    }
  });

  it('is edited into its next edition, undone, and given away without the codes', async () => {
    const { browser } = scene();
    const library = await openLibrary(browser, 'codebooks');
    await press(library, `Edit “${ASSIGNMENT.title}”`);
    await press(library, 'Remove “Blame”');
    await press(library, 'Keep the codebook');
    await shows(library, 'edition 3');
    await press(library, 'Undo', 'button');
    await shows(library, 'edition 2');
    await press(library, `Give to others: “${ASSIGNMENT.title}”`);
    await press(library, 'With all claims', 'radio');
    await shows(library, `${saved} claims`);
    const file = await downloaded(browser.downloads, () => press(library, 'Save the file'));
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('"codebook":{');
    expect(text.match(/"annotation":/g)).toHaveLength(saved);
    expect(text).not.toContain('"codes"');
    await library.close();
  });
});
