import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { claimsShown } from '../../tools/browsers/reading.ts';
import { COURIER, FERRY_FIRE, WATER_TARIFF } from '../../tools/newsroom/gold.ts';
import { besides } from './browsers/besides.ts';
import { inEachBrowser } from './browsers/in-browsers.ts';

const LATE = '“The pier will open again on Friday,” said Orla Fenwick, the harbour master.';
const LATE_WORDS = 'The pier will open again on Friday';

/** Waits until a surface shows a text. */
const shows = (surface: Page, words: string) =>
  surface.waitForFunction(
    (text) => document.querySelector('main')?.textContent?.includes(text),
    {
      timeout: 30_000,
      polling: 100,
    },
    words,
  );

const highlightedText = (page: Page) =>
  page.evaluate(() =>
    [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const live = document.createRange();
        live.setStart(startContainer, startOffset);
        live.setEnd(endContainer, endOffset);
        return live.toString();
      })
      .join('\n'),
  );

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
    await expect.poll(() => highlightedText(page), { timeout: 30_000, interval: 100 }).toBe(before);
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
});
