import type { Page } from 'puppeteer-core';
import type { ChromiumBrowser } from '../../../tools/browsers/chromium.ts';
import { COURIER, FERRY_FIRE } from '../../../tools/newsroom/gold.ts';
import { openSeen } from '../browsers/besides.ts';
import type { Scene } from '../browsers/in-browsers.ts';
import type { SurfaceState } from './surface-state.ts';

type Chromium = Scene<ChromiumBrowser>;

const onCard = (page: Page, name: string) => page.locator(`aria/${name}[role="button"]`).setTimeout(30_000);

/** The card of the first claim of a page, brought by the keyboard. */
async function firstCard(scene: Chromium): Promise<Page> {
  const { page } = await openSeen(scene, scene.newsroom.url(COURIER.host, FERRY_FIRE.pages[0].page));
  await page.bringToFront();
  await scene.browser.pressShortcut('next-claim', page.url());
  return page;
}

/** The card as it stands on its page, in a page of its own: the root that it has on a page is closed to axe too. */
async function laidOpen({ browser, newsroom }: Chromium, page: Page): Promise<Page> {
  const card = await page.locator('aria/Claim[role="dialog"]').setTimeout(30_000).waitHandle();
  const markup = await card.evaluate((element) => {
    const root = element.getRootNode();
    return root instanceof ShadowRoot ? root.innerHTML : '';
  });
  const open = await browser.open(newsroom.url(COURIER.host, 'empty.html'));
  await open.evaluate((inside) => {
    document.body.innerHTML = '<main><h1>A page</h1><div></div></main>';
    const host = document.querySelector('div');
    host?.setAttribute('style', 'color-scheme: light dark; width: min(320px, calc(100vw - 16px))');
    const root = host?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = inside;
  }, markup);
  return open;
}

/** What the card on a page can show. */
export const CARD_STATES: readonly SurfaceState[] = [
  { name: 'the card of a claim', open: async (scene) => laidOpen(scene, await firstCard(scene)) },
  {
    name: 'the card of a claim that is saved',
    open: async (scene) => {
      const page = await firstCard(scene);
      await onCard(page, 'Save').click();
      await onCard(page, 'Saved').waitHandle();
      return laidOpen(scene, page);
    },
  },
];
