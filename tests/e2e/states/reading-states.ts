import type { Page } from 'puppeteer-core';
import type { ChromiumBrowser } from '../../../tools/browsers/chromium.ts';
import { control, press, shows } from '../../../tools/browsers/controls.ts';
import { isRead, saveAllClaims } from '../../../tools/browsers/reading.ts';
import { COURIER, FERRY_FIRE } from '../../../tools/newsroom/gold.ts';
import { importAssignment } from '../browsers/assignment.ts';
import { openSeen, tabOf } from '../browsers/besides.ts';
import type { Scene } from '../browsers/in-browsers.ts';
import { openWith, type SurfaceState } from './surface-state.ts';

/** The extension's API as its own pages have it. */
declare const chrome: { runtime: { sendMessage: (...given: unknown[]) => void } };

type Chromium = Scene<ChromiumBrowser>;

const [{ outlet, page: FERRY_PAGE }] = FERRY_FIRE.pages;

/** The popup of a page of the newsroom, in a tab. */
async function popupOf(scene: Chromium, host: string, page: string): Promise<Page> {
  const { tab } = await openSeen(scene, scene.newsroom.url(host, page));
  const popup = await scene.browser.extensionPage('popup.html', `?tab=${tab}`);
  await isRead(popup);
  return popup;
}

const full = (scene: Chromium): Promise<Page> => popupOf(scene, outlet.host, FERRY_PAGE);

/** A popup of the full page in which these buttons are pressed one after the other, until the last thing is there. */
const pressed = (
  name: string,
  presses: readonly (string | RegExp)[],
  until: string | RegExp,
): SurfaceState => ({
  name,
  open: async (scene) => {
    const popup = await full(scene);
    for (const one of presses) await press(popup, one);
    await control(popup, 'button', until);
    return popup;
  },
});

/** What the popup and the side panel can show. */
export const READING_STATES: readonly SurfaceState[] = [
  {
    name: 'the popup while the page is read',
    open: (scene) =>
      openWith(scene, 'popup.html?tab=1', () => {
        chrome.runtime.sendMessage = () => {};
      }),
  },
  {
    name: 'the popup that gets no answer',
    open: async (scene) => {
      const popup = await openWith(scene, 'popup.html?tab=1', () => {
        chrome.runtime.sendMessage = (...given) => {
          const answer = given.at(-1);
          if (typeof answer === 'function') answer();
        };
      });
      await control(popup, 'button', 'Try again');
      return popup;
    },
  },
  {
    name: 'the popup of a page that the browser keeps to itself',
    open: async ({ browser }) => {
      const own = await browser.extensionPage('welcome.html');
      const tab = await tabOf(own, own.url());
      const popup = await browser.extensionPage('popup.html', `?tab=${tab}`);
      await shows(popup, 'Browsers keep this page to themselves');
      return popup;
    },
  },
  { name: 'the popup of an empty page', open: (scene) => popupOf(scene, COURIER.host, 'empty.html') },
  { name: 'the popup of a front page', open: (scene) => popupOf(scene, COURIER.host, 'index.html') },
  {
    name: 'the popup of an article in another language',
    open: (scene) => popupOf(scene, 'kuestenbote', 'faehrbrand.html'),
  },
  { name: 'the popup, full', open: full },
  pressed('the popup, annotating', ['Annotate'], 'Close'),
  {
    name: 'the popup, coding a claim',
    open: async (scene) => {
      const library = await scene.browser.extensionPage('library.html', '#codebooks');
      await importAssignment(library);
      await library.close();
      const popup = await full(scene);
      await press(popup, 'Annotate');
      await popup.waitForSelector('.coding:focus');
      await popup.keyboard.press('c');
      await popup.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      return popup;
    },
  },
  pressed('the popup, correcting', ['Correct'], 'Keep the correction'),
  pressed('the popup, joining sources', [/same as another source/], 'Join the sources'),
  {
    name: 'the popup, with its organisations, one of them being corrected',
    open: async (scene) => {
      const popup = await full(scene);
      await press(popup, /^Organisations/, 'tab');
      await press(popup, /^Correct /);
      await control(popup, 'button', 'Keep the correction');
      return popup;
    },
  },
  {
    name: 'the popup, with a claim that is said to be none',
    open: async (scene) => {
      const popup = await full(scene);
      await press(popup, 'Annotate');
      await press(popup, 'Not a claim');
      await shows(popup, 'Hidden: it is no claim.');
      await popup.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      return popup;
    },
  },
  {
    name: 'the side panel, full',
    open: async (scene) => {
      const { tab } = await openSeen(scene, scene.newsroom.url(outlet.host, FERRY_PAGE));
      const panel = await scene.browser.extensionPage('sidepanel.html', `?tab=${tab}`);
      await isRead(panel);
      await panel.waitForSelector('[aria-current=location]');
      return panel;
    },
  },
  {
    name: 'the popup, with everything saved and told so',
    open: async (scene) => {
      const popup = await full(scene);
      await saveAllClaims(popup);
      await shows(popup, 'saved to your library.');
      return popup;
    },
  },
  {
    name: 'the popup, with saved claims that the page does not have any more',
    open: async (scene) => {
      await scene.newsroom.revise(outlet.host, FERRY_PAGE, (html) =>
        html.replace('214 passengers and crew were evacuated', 'All aboard were brought off'),
      );
      const popup = await full(scene);
      await press(popup, /^Saved before/, 'tab');
      return popup;
    },
  },
];
