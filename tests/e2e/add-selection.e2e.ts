import { expect, it } from 'vitest';
import { shows } from '../../tools/browsers/controls.ts';
import { claimsListedWhen, openLibrary } from '../../tools/browsers/library.ts';
import { isRead } from '../../tools/browsers/reading.ts';
import { COURIER, FERRY_FIRE } from '../../tools/newsroom/gold.ts';
import { inChromium } from './browsers/in-browsers.ts';

inChromium('a claim that was missed', (scene) => {
  it('is added from a selection by the context menu', async () => {
    const { browser, newsroom } = scene();
    const page = await browser.open(newsroom.url(COURIER.host, FERRY_FIRE.pages[0].page));
    const popup = await browser.popup(page);
    await isRead(popup);
    await popup.close();

    const selected = await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('p')].find((one) =>
        one.textContent.includes('Coastguard'),
      );
      if (paragraph) getSelection()?.selectAllChildren(paragraph);
      return getSelection()?.toString() ?? '';
    });
    await page.bringToFront();
    await browser.chooseFromContextMenu('add-selection', page.url());

    const library = await openLibrary(browser, 'claims');
    const [claim] = await claimsListedWhen(library, 1);
    expect(selected.length).toBeGreaterThan(20);
    expect(JSON.stringify(claim)).toContain(selected.trim().slice(0, 20));
    await library.close();

    // It stands among the claims of its page.
    const again = await browser.popup(page);
    await isRead(again);
    await shows(again, 'added by you');
    await again.close();
    await page.close();
  });
});
