import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { control, fill, IN_ANY_TAB, press, shows } from '../../tools/browsers/controls.ts';
import type { ExtensionBrowser } from '../../tools/browsers/extension-browser.ts';
import { claimsListedWhen, exportAs, importFile, openLibrary } from '../../tools/browsers/library.ts';
import { claimsShown, claimWith, saveAllClaims } from '../../tools/browsers/reading.ts';
import { FERRY_FIRE } from '../../tools/newsroom/gold.ts';
import { ASSIGNMENT, importAssignment } from './browsers/assignment.ts';
import { shutsOut } from './browsers/for-everybody.ts';
import { inChromium, launchAnother, type Scene } from './browsers/in-browsers.ts';

const [{ outlet, page: PAGE }] = FERRY_FIRE.pages;

/** A class of three, who code the page's first claims by these keys, each on a device of their own. */
const CLASS = [
  ['Ana Ruiz', 'c', 'b', 'h', 'b'],
  ['Ben Okafor', 'c', 'c', 'h', 'b'],
  ['Cem Aydın', 'b', 'b', 'h', 'b'],
] as const;

/** Imports the codebook, says who codes, saves the page's claims, codes them in the popup, and hands in a bundle. */
async function codedBy(
  student: ExtensionBrowser,
  { newsroom }: Scene,
  [name, ...keys]: (typeof CLASS)[number],
): Promise<string> {
  const codebooks = await openLibrary(student, 'codebooks');
  await importAssignment(codebooks);
  await shows(codebooks, ASSIGNMENT.title);
  await codebooks.close();
  const page = await student.open(newsroom.url(outlet.host, PAGE));
  let popup = await student.popup(page);
  await saveAllClaims(popup);
  const contents = (await claimsShown(popup)).map(({ content }) => content);
  await code(popup, contents[0] ?? '', keys[0], 'Your codes carry no name yet.');
  const settings = await student.extensionPage('options.html');
  await fill(settings, 'textbox', /^Your name/, name);
  await settings.keyboard.press('Tab');
  await settings.close();
  // The popup goes when its reader turns to another tab.
  popup = await student.popup(page);
  for (const [at, key] of keys.entries()) if (at > 0) await code(popup, contents[at] ?? '', key);
  await popup.close();
  const library = await openLibrary(student, 'data');
  const file = await exportAs(student, library, /^Sayso bundle/);
  return file;
}

/** By its key, where `said` is shown, then away from it. */
async function code(popup: Page, content: string, key: 'b' | 'c' | 'h', said = 'Frame'): Promise<void> {
  await (await control(await claimWith(popup, content), 'button', 'Annotate')).focus();
  await popup.keyboard.press('Enter');
  await popup.waitForFunction(() => document.activeElement?.classList.contains('coding'), {
    timeout: 15_000,
    polling: IN_ANY_TAB,
  });
  await popup.keyboard.press(key);
  await popup.waitForFunction(() => document.querySelector('.coding input:checked') !== null, {
    polling: IN_ANY_TAB,
  });
  await shows(popup, said);
  await popup.keyboard.press('Escape');
  await popup.waitForFunction(() => document.querySelector('.coding') === null, { polling: IN_ANY_TAB });
}

const rows = (library: Page, table: number) =>
  library.$$eval(
    '.agreement table',
    (tables, at) =>
      [...(tables[at]?.querySelectorAll('tbody tr') ?? [])].map((row) =>
        [...row.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()),
      ),
    table,
  );

const unfolded = async (browser: ExtensionBrowser) => {
  const library = await openLibrary(browser, 'codebooks');
  await press(library, `Agreement: “${ASSIGNMENT.title}”`);
  await library.waitForSelector('.agreement-units');
  return library;
};

inChromium('a class that codes one page apart from each other', (scene) => {
  const files: string[] = [];

  it('hands in what each coded, under each one’s name', async () => {
    for (const student of CLASS) {
      const device = await launchAnother('chromium');
      try {
        files.push(await codedBy(device, scene(), student));
      } finally {
        await device.close();
      }
    }
    const coders = files.map((file) => [...new Set(readFileSync(file, 'utf8').match(/"coder":\{[^}]*\}/g))]);
    // The first code was given before the name was.
    expect(coders.map((all) => all.map((one) => one.replace(/.*"name":/, '')))).toEqual(
      CLASS.map(([name]) => ['""}', `"${name}"}`]),
    );
  }, 240_000);

  it('is compared in the instructor’s library, claim by claim and coder by coder', async () => {
    const { browser } = scene();
    for (const file of files) {
      const incoming = await openLibrary(browser, 'data');
      await importFile(incoming, file);
      await incoming.close();
    }
    const library = await unfolded(browser);
    expect((await rows(library, 0))[0]).toEqual(['Frame', '4', '67%', '0.511', '0.467 over 4 claims']);
    expect(await rows(library, 1)).toEqual([
      ['Ana Ruiz and Ben Okafor', '4', '3', '0.636'],
      ['Ana Ruiz and Cem Aydın', '4', '3', '0.556'],
      ['Ben Okafor and Cem Aydın', '4', '2', '0.333'],
    ]);
    const units = await rows(library, 2);
    expect(units.map(([, ...answers]) => answers.join(' | '))).toEqual([
      'Conflict | Conflict | Blame | Decide',
      'Blame | Conflict | Blame | Decide',
      expect.stringMatching(/^What it was like.* \| What it was like.* \| What it was like.* \| Decide$/),
      'Blame | Blame | Blame | Decide',
    ]);
    await library.close();
  });

  it('is adjudicated by keys alone, undone, and exported with all that was coded', async () => {
    const { browser } = scene();
    const library = await unfolded(browser);
    await (await control(library, 'button', /^Decide: /)).focus();
    await library.keyboard.press('Enter');
    await library.waitForFunction(() => document.activeElement?.matches('.decision input'));
    await library.keyboard.press('Space');
    await shows(library, 'What the coders chose stays as it is.');
    await library.waitForFunction(() => document.querySelector('.decision p')?.textContent === 'Conflict');
    await library.keyboard.press('Escape');
    await library.waitForFunction(() => document.activeElement?.textContent === 'Change');
    await press(library, 'Undo', 'button');
    await library.waitForFunction(() => document.querySelector('.decision p') === null);
    await press(library, /^Decide: /);
    await press(library, 'Blame', 'radio');
    await library.waitForFunction(() => document.querySelector('.decision p')?.textContent === 'Blame');
    await library.close();

    const again = await unfolded(browser);
    expect((await rows(again, 2))[0]?.slice(1)).toEqual(['Conflict', 'Conflict', 'Blame', 'BlameChange']);
    await again.close();
    const data = await openLibrary(browser, 'data');
    const text = readFileSync(await exportAs(browser, data, /^Sayso bundle/), 'utf8');
    expect(text.match(/"adjudicated":\[\{/g)).toHaveLength(CLASS.length);
    for (const [name] of CLASS) expect(text).toContain(`"name":"${name}"`);
    await data.close();
  });

  it('is for everybody, also while something is decided', async () => {
    const library = await unfolded(scene().browser);
    await press(library, /^Change: /);
    await control(library, 'radio', 'Blame');
    expect(await shutsOut(library)).toEqual([]);
  });

  it('leads from what was coded to the claims of all who coded it', async () => {
    const library = await unfolded(scene().browser);
    const claim = await library.$('.agreement-units tbody a');
    const words = await claim?.evaluate((link) => link.textContent);
    await claim?.click();
    const listed = await claimsListedWhen(library, CLASS.length);
    expect(listed.map(({ text }) => text)).toEqual(
      CLASS.map(() => expect.stringContaining(words ?? 'nothing')),
    );
    expect(listed.filter(({ text }) => text.includes('Frame Conflict'))).toHaveLength(2);
  });
});
