import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { press, shows } from '../../tools/browsers/controls.ts';
import { openLibrary } from '../../tools/browsers/library.ts';
import { claimsShown, saveClaim } from '../../tools/browsers/reading.ts';
import { COURIER, FERRY_FIRE, WATER_TARIFF } from '../../tools/newsroom/gold.ts';
import { besides } from './browsers/besides.ts';
import { highlightedText } from './browsers/highlighted.ts';
import { inEachBrowser } from './browsers/in-browsers.ts';

const LATE = '“The pier will open again on Friday,” said Orla Fenwick, the harbour master.';
const LATE_WORDS = 'The pier will open again on Friday';

const EVACUATED = FERRY_FIRE.shared[0].words[COURIER.host];
const NEW_HEADLINE = 'Inspectors seek cause of the fire that emptied a crowded ferry';
const WHEN_SHOWN = { timeout: 30_000 };
const WHEN_READ = { timeout: 30_000, interval: 100 };

/** As an outlet edits its article: each text in place of another, wherever the page has it. */
function edit(changes: Readonly<Record<string, string>>): void {
  const texts = document.createNodeIterator(document, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const before = node.nodeValue ?? '';
    const after = Object.entries(changes).reduce((text, [from, to]) => text.replaceAll(from, to), before);
    if (after !== before) node.nodeValue = after;
  }
}

/** How the saved articles read, as the library on disk has it. */
function versionsKept(): Promise<readonly { readonly headline: string; readonly text: string }[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('sayso');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const versions = database.transaction('versions').objectStore('versions').getAll();
      versions.onerror = () => reject(versions.error);
      versions.onsuccess = () => {
        database.close();
        resolve(versions.result);
      };
    };
  });
}

/** Whether the tab is the one that is seen, and the words are in its window. */
const isInWindow = (page: Page, words: string) =>
  page.evaluate((sought) => {
    const paragraph = [...document.querySelectorAll('p')].findLast((one) => one.textContent.includes(sought));
    const { top = -1, bottom = -1 } = paragraph?.getBoundingClientRect() ?? {};
    return document.visibilityState === 'visible' && top >= 0 && bottom <= innerHeight && scrollY > 0;
  }, words);

inEachBrowser('a page that changes after it was read', (scene) => {
  it('is read again when a paragraph comes late', async () => {
    const { newsroom } = scene();
    const { page, panel } = await besides(scene(), newsroom.url(COURIER.host, FERRY_FIRE.pages[0].page));
    const before = await claimsShown(panel);
    await page.bringToFront();
    await page.evaluate((text) => {
      const paragraphs = [...document.querySelectorAll('p')].filter((one) =>
        one.textContent.includes('said'),
      );
      const late = document.createElement('p');
      late.textContent = text;
      paragraphs.at(-1)?.after(late);
    }, LATE);
    await shows(panel, LATE_WORDS);
    expect((await claimsShown(panel)).length).toBe(before.length + 1);
    expect(await highlightedText(page)).toContain(LATE_WORDS);
    await panel.close();
    await page.close();
  });

  it('keeps its highlights where the page puts the same text into other nodes', async () => {
    const { newsroom } = scene();
    const { page, panel } = await besides(scene(), newsroom.url(COURIER.host, FERRY_FIRE.pages[0].page));
    await claimsShown(panel);
    const before = await highlightedText(page);
    expect(before).not.toBe('');
    await page.bringToFront();
    await page.evaluate(() => {
      for (const paragraph of document.querySelectorAll('p'))
        paragraph.replaceWith(paragraph.cloneNode(true));
    });
    await expect.poll(() => highlightedText(page), WHEN_READ).toBe(before);
    await panel.close();
    await page.close();
  });

  it('is read again when a click brings another article without loading a page', async () => {
    const { newsroom } = scene();
    const { page, panel } = await besides(scene(), newsroom.url(COURIER.host, FERRY_FIRE.pages[0].page));
    await claimsShown(panel);
    await page.bringToFront();
    await page.evaluate(
      async (address) => {
        const next = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
        history.pushState(null, '', address);
        document.head.replaceChildren(...next.head.childNodes);
        document.body.replaceChildren(...next.body.childNodes);
      },
      newsroom.url(COURIER.host, WATER_TARIFF.pages[0].page),
    );
    await shows(panel, WATER_TARIFF.shared[0].words[COURIER.host]);
    expect(await highlightedText(page)).toContain(WATER_TARIFF.shared[0].words[COURIER.host]);
    await panel.close();
    await page.close();
  });

  it('tells what became of the headline and of a saved claim, and keeps both texts', async () => {
    const { newsroom } = scene();
    const { page, panel } = await besides(scene(), newsroom.url(COURIER.host, FERRY_FIRE.pages[0].page));
    await saveClaim(panel, EVACUATED);
    await page.bringToFront();
    await page.evaluate(edit, {
      [FERRY_FIRE.pages[0].headline]: NEW_HEADLINE,
      'were evacuated from the ferry': 'were rescued from the ferry',
    });
    await shows(panel, 'The headline has changed since you saved from this article.');
    await expect.poll(() => panel.evaluate(versionsKept), WHEN_READ).toHaveLength(2);
    const kept = await panel.evaluate(versionsKept);
    expect(kept.find(({ text }) => text.includes(EVACUATED))?.headline).toBe(FERRY_FIRE.pages[0].headline);
    expect(kept.find(({ text }) => text.includes('were rescued from'))?.headline).toBe(NEW_HEADLINE);
    await panel.close();

    const library = await openLibrary(scene().browser, 'claims');
    await press(library, 'Annotate');
    const history = await library.waitForSelector('.article-history summary', WHEN_SHOWN);
    expect(await history?.evaluate((summary) => summary.textContent)).toContain('(2 versions)');
    await history?.click();
    await shows(library, 'The claim is worded otherwise here');
    expect(await library.$eval('.history-claim del', (gone) => gone.textContent)).toContain('evacuated');
    expect(await library.$eval('.history-claim ins', (come) => come.textContent)).toContain('rescued');
    expect(await library.$eval('.history-headline ins', (come) => come.textContent)).not.toBe('');

    const pages = (await library.browser().pages()).length;
    await library.$eval('a[data-claim]', (link) => link.click());
    const words = 'were rescued from the ferry';
    await expect.poll(() => isInWindow(page, words), WHEN_READ).toBe(true);
    expect((await library.browser().pages()).length).toBe(pages);
    await library.close();
    await page.close();
  });

  it('brings its reader to a reworded claim in a new tab, where the address alone leads to no words', async () => {
    const { browser, newsroom } = scene();
    const address = newsroom.url(COURIER.host, FERRY_FIRE.pages[0].page);
    await newsroom.revise(COURIER.host, FERRY_FIRE.pages[0].page, (html) =>
      html.replace('were evacuated from the ferry', 'were carried off the ferry'),
    );
    const library = await openLibrary(browser, 'claims');
    const link = await library.waitForSelector('a[data-claim]', WHEN_SHOWN);
    expect(await link?.evaluate((one) => one.getAttribute('href'))).toContain('#:~:text=');
    await library.$eval('a[data-claim]', (one) => one.click());
    const shownIn = async () =>
      (await library.browser().pages()).find((one) => one.url().startsWith(address));
    await expect.poll(shownIn, WHEN_READ).toBeDefined();
    const page = await shownIn();
    if (!page) throw new Error('The tab was closed.');
    // Where Sayso may not look at pages by itself, it scrolls when its button is pressed.
    const popup = browser.name === 'chromium' ? await browser.popup(page) : undefined;
    await expect.poll(() => isInWindow(page, 'were carried off the ferry'), WHEN_READ).toBe(true);
    await popup?.close();
    await library.close();
    await page.close();
  });
});
