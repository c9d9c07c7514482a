import { expect, it } from 'vitest';
import { control, press } from '../../tools/browsers/controls.ts';
import { claimsListedWhen, openLibrary } from '../../tools/browsers/library.ts';
import { claimsShown, saveClaim } from '../../tools/browsers/reading.ts';
import { COURIER, FERRY_FIRE } from '../../tools/newsroom/gold.ts';
import { highlightedText } from './browsers/highlighted.ts';
import { inEachBrowser } from './browsers/in-browsers.ts';

const WORDS = FERRY_FIRE.shared[0].words[COURIER.host];

/** The highlight of what is saved, as highlights.css names it on a light page. */
const SAVED = 'q7x-2';

inEachBrowser('a page that is open', (scene) => {
  it('marks what is saved of it as it is saved, undone and thrown away elsewhere', async () => {
    const { browser, newsroom } = scene();
    const page = await browser.open(newsroom.url(COURIER.host, FERRY_FIRE.pages[0].page));
    const marks = () => expect.poll(() => highlightedText(page, SAVED), { timeout: 30_000 });
    const popup = await browser.popup(page);
    expect((await claimsShown(popup)).length).toBeGreaterThan(1);
    await marks().toBe('');
    await saveClaim(popup, WORDS);
    await marks().toContain(WORDS.slice(0, 16));
    await press(popup, 'Undo the last change');
    await marks().toBe('');
    await press(popup, 'Redo');
    await marks().toContain(WORDS.slice(0, 16));
    await popup.close();

    const library = await openLibrary(browser, 'claims');
    await claimsListedWhen(library, 1);
    await (await control(library, 'checkbox', /^Select the claim of/)).click();
    await press(library, 'Move to the bin');
    await marks().toBe('');
    await library.close();
    await page.close();
  });
});
