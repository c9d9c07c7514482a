import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { press, shows } from '../../tools/browsers/controls.ts';
import { comparisonShown, openLibrary } from '../../tools/browsers/library.ts';
import { saveAllClaims } from '../../tools/browsers/reading.ts';
import { FERRY_FIRE, type PlantedStory, STORIES } from '../../tools/newsroom/gold.ts';
import { inChromium } from './browsers/in-browsers.ts';

/** Chooses the story that holds all three articles of an event. */
async function choose(library: Page, { pages }: PlantedStory): Promise<void> {
  const names = pages.map(({ headline }) => headline.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  await press(library, new RegExp(`^(${names.join('|')})`));
  await library.waitForSelector('.story-desk');
}

/** Told from beginning to end; each chapter rests on the one before. */
inChromium('two events of the newsroom, side by side', (scene) => {
  it('saves all that three outlets report of both', async () => {
    const { browser, newsroom } = scene();
    for (const { outlet, page: name } of STORIES.flatMap(({ pages }) => [...pages])) {
      const page = await browser.open(newsroom.url(outlet.host, name));
      const popup = await browser.popup(page);
      await saveAllClaims(popup);
      await popup.close();
      await page.close();
    }
  });

  it.each([...STORIES])(
    'groups $name into one story, with every match and every planted figure',
    async (event) => {
      const library = await openLibrary(scene().browser, 'compare');
      await choose(library, event);
      const headlines = await library.$$eval('.story-desk li span', (items) =>
        items.map((item) => item.textContent ?? ''),
      );
      expect(headlines).toHaveLength(event.pages.length);
      for (const { headline } of event.pages) expect(headlines.join('\n')).toContain(headline);

      const rows = await comparisonShown(library);
      for (const { source, words, ...planted } of event.shared) {
        const told = event.pages.flatMap(({ outlet }) => {
          const said: string | undefined = Reflect.get(words, outlet.host);
          return said === undefined ? [] : [{ outlet: outlet.name, said }];
        });
        const row = rows.find(({ says }) => told.every(({ outlet, said }) => says[outlet]?.includes(said)));
        expect(row, `the row of ${source}: ${told[0]?.said}`).toBeDefined();
        expect(row?.isMatched, `${source} is matched`).toBe(true);
        expect(row?.figuresDiffer, `the figures of ${source}`).toBe('figures' in planted);
      }
      await library.close();
    },
  );

  it('takes an article out of a story, and puts it back with one undo', async () => {
    const library = await openLibrary(scene().browser, 'compare');
    await choose(library, FERRY_FIRE);
    await press(library, `Not this story: ${FERRY_FIRE.pages[0].headline}`);
    await library.waitForFunction(() => document.querySelectorAll('.story-desk li').length === 2);
    await press(library, 'Undo');
    await library.waitForFunction(() => document.querySelectorAll('.story-desk li').length === 3);
    await library.close();
  });

  it('keeps the name that the reader gives a story, over a reload', async () => {
    const library = await openLibrary(scene().browser, 'compare');
    await choose(library, FERRY_FIRE);
    const field = await library.waitForSelector('.story-desk input');
    await field?.click({ clickCount: 3 });
    await field?.type('The night of the fire');
    await press(library, 'Keep as my story');
    await shows(library, 'The story is kept.');
    await library.reload();
    await press(library, /^The night of the fire/);
    await library.waitForFunction(() => document.querySelectorAll('.story-desk li').length === 3);
    await library.close();
  });
});
