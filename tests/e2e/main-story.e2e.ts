import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { control, fill, press, shows } from '../../tools/browsers/controls.ts';
import {
  chooseImport,
  claimsListedWhen,
  comparisonShown,
  exportAs,
  importFile,
  openLibrary,
} from '../../tools/browsers/library.ts';
import { claimsShown, claimWith, saveClaim } from '../../tools/browsers/reading.ts';
import { COURIER, FERRY_FIRE, LEDGER } from '../../tools/newsroom/gold.ts';
import { inEachBrowser, launchAnother } from './browsers/in-browsers.ts';

const [EVACUATED] = FERRY_FIRE.shared;
const [AT_COURIER, AT_LEDGER] = FERRY_FIRE.pages;

/** Told from beginning to end, as a reader lives it; each chapter rests on the one before. */
inEachBrowser('a reader finds, keeps, compares and shares claims', (scene) => {
  let bundle = '';

  it('finds who says what on a news page', async () => {
    const { browser, newsroom } = scene();
    const page = await browser.open(newsroom.url(AT_COURIER.outlet.host, AT_COURIER.page));
    const popup = await browser.popup(page);
    await shows(popup, AT_COURIER.headline);
    await shows(popup, COURIER.name);
    const claims = await claimsShown(popup);
    for (const { source, words } of FERRY_FIRE.shared) {
      const claim = claims.find(({ content }) => content.includes(words[COURIER.host]));
      expect(claim?.source, `the source of “${words[COURIER.host]}”`).toContain(source);
    }
    await popup.close();
    await page.close();
  });

  it('saves a claim with a tag, a note and a stance', async () => {
    const { browser, newsroom } = scene();
    const page = await browser.open(newsroom.url(AT_COURIER.outlet.host, AT_COURIER.page));
    const popup = await browser.popup(page);
    await saveClaim(popup, EVACUATED.words[COURIER.host]);
    const claim = await claimWith(popup, EVACUATED.words[COURIER.host]);
    await press(claim, 'Annotate');
    await fill(claim, 'textbox', 'Note', 'Compare with the Ledger.');
    await fill(claim, 'combobox', 'Tags', 'evacuation');
    await popup.keyboard.press('Enter');
    await control(claim, 'button', 'Remove the tag evacuation');
    // The note is kept after a short pause in typing.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await popup.close();
    await page.close();
  });

  it('finds the saved claim again when the page is opened anew', async () => {
    const { browser, newsroom } = scene();
    const page = await browser.open(newsroom.url(AT_COURIER.outlet.host, AT_COURIER.page));
    const popup = await browser.popup(page);
    const claims = await claimsShown(popup);
    expect(claims.filter(({ isSaved }) => isSaved).map(({ content }) => content)).toEqual([
      expect.stringContaining(EVACUATED.words[COURIER.host]),
    ]);
    await popup.close();
    await page.close();
  });

  it('lists it in the library, with what its reader said of it', async () => {
    const library = await openLibrary(scene().browser, 'claims');
    const [claim] = await claimsListedWhen(library, 1);
    expect(claim?.source).toContain(EVACUATED.source);
    expect(claim?.text).toContain('evacuation');
    expect(claim?.text).toContain('Compare with the Ledger.');
    expect(claim?.headline).toBe(AT_COURIER.headline);
    await library.close();
  });

  it('finds it by a word of its note, and not by a word that it has not', async () => {
    const library = await openLibrary(scene().browser, 'claims');
    await fill(library, 'searchbox', 'Search your library', 'ledger evacuat');
    expect(await claimsListedWhen(library, 1)).toHaveLength(1);
    await fill(library, 'searchbox', 'Search your library', 'zeppelin');
    await shows(library, 'No claim fits');
    await library.close();
  });

  it('sets it beside what another outlet says, and shows that the figures differ', async () => {
    const { browser, newsroom } = scene();
    const page = await browser.open(newsroom.url(AT_LEDGER.outlet.host, AT_LEDGER.page));
    const popup = await browser.popup(page);
    await saveClaim(popup, EVACUATED.words[LEDGER.host]);
    await popup.close();
    const library = await openLibrary(browser, 'compare');
    const rows = await comparisonShown(library);
    const row = rows.find(({ says }) => says[COURIER.name]?.includes('214'));
    expect(row?.figuresDiffer).toBe(true);
    expect(row?.says[LEDGER.name]).toContain('231');
    await library.close();
    await page.close();
  });

  it('exports a bundle that an empty profile imports without loss', async () => {
    const { browser } = scene();
    const library = await openLibrary(browser, 'data');
    bundle = await exportAs(browser, library, /Sayso bundle/);
    const other = await launchAnother(browser.name);
    try {
      const otherLibrary = await openLibrary(other, 'data');
      await importFile(otherLibrary, bundle);
      const again = await exportAs(other, otherLibrary, /Sayso bundle/);
      expect(recordsIn(again)).toEqual(recordsIn(bundle));
    } finally {
      await other.close();
    }
    await library.close();
  });

  it('refuses a damaged bundle with a sentence, and changes nothing', async () => {
    const { browser } = scene();
    const library = await openLibrary(browser, 'data');
    await chooseImport(library, cutShort(bundle));
    await library.waitForFunction(() =>
      /\w+ .*\.$/.test(document.querySelector('main output')?.textContent ?? ''),
    );
    const sentence = await library.$eval('main output', (output) => output.textContent ?? '');
    expect(sentence).toMatch(/[Nn]othing (was|has been) (changed|imported)/);
    const claims = await openLibrary(browser, 'claims');
    expect(await claimsListedWhen(claims, 2)).toHaveLength(2);
    await claims.close();
    await library.close();
  });
});

/** A bundle's records, without the first and the last line, which are about this writing of it. */
const recordsIn = (file: string): unknown[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1, -1)
    .map((line): unknown => JSON.parse(line));

/** The same file cut short, as an interrupted download leaves it. */
function cutShort(file: string): string {
  const text = readFileSync(file, 'utf8');
  const damaged = `${file}.damaged.json`;
  writeFileSync(damaged, text.slice(0, Math.floor(text.length * 0.7)));
  return damaged;
}
