import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { has, press, shows } from '../../tools/browsers/controls.ts';
import { chooseImport, importFile, openLibrary } from '../../tools/browsers/library.ts';
import { madeLibrary } from '../bench/library/made-library.ts';
import { bundleOf } from '../library/bundle-of.ts';
import { inEachBrowser } from './browsers/in-browsers.ts';

/** So many that there is time to press a button. */
const MANY = 20_000;

inEachBrowser('what comes into the library', (scene) => {
  it('can be stopped, and then leaves nothing behind', async () => {
    const { browser } = scene();
    const file = join(browser.downloads, 'many.sayso.jsonl');
    writeFileSync(file, bundleOf(madeLibrary(MANY)));
    const library = await openLibrary(browser, 'data');
    await chooseImport(library, file);
    await press(library, 'Import');
    await press(library, 'Stop the import');
    await shows(library, 'The import was stopped.');
    await library.close();
    const claims = await openLibrary(browser, 'claims');
    await shows(claims, 'Nothing saved yet');
    await claims.close();
  });

  it('lets the reader choose where both sides changed, and take the choice back', async () => {
    const { browser } = scene();
    const { articles, annotations } = madeLibrary(1);
    for (const [at, note] of ['my own note', 'their own note'].entries()) {
      const file = join(browser.downloads, `side-${at}.sayso.jsonl`);
      const modified = `2026-02-0${at + 1}T08:00:00.000Z`;
      const edited = annotations.map((one) => ({ ...one, note, modified, earlier: [one.modified] }));
      writeFileSync(file, bundleOf({ articles, annotations: edited }));
      const incoming = await openLibrary(browser, 'data');
      await importFile(incoming, file);
      await incoming.close();
    }
    const library = await openLibrary(browser, 'data');
    await shows(library, 'One claim was changed on both sides');
    await shows(library, 'my own note');
    await press(library, 'Keep this version 2');
    await shows(library, 'The version you chose is kept.');
    expect(await has(library, 'button', 'Keep this version 2')).toBe(false);
    await press(library, 'Undo');
    await shows(library, 'One claim was changed on both sides');
    await library.close();
  });
});
