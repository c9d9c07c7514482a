import type { Browser, Target } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { openLibrary } from '../../tools/browsers/library.ts';
import { saveAllClaims } from '../../tools/browsers/reading.ts';
import { COURIER, FERRY_FIRE } from '../../tools/newsroom/gold.ts';
import { inChromium } from './browsers/in-browsers.ts';

/** Every address that any page or worker of the browser asks for from now on. */
async function listen(browser: Browser): Promise<Set<string>> {
  const asked = new Set<string>();
  const follow = async (target: Target) => {
    if (!['page', 'service_worker', 'background_page', 'other'].includes(target.type())) return;
    const session = await target.createCDPSession().catch(() => undefined);
    session?.on('Network.requestWillBeSent', ({ request }) => asked.add(request.url));
    await session?.send('Network.enable').catch(() => undefined);
  };
  browser.on('targetcreated', (target) => void follow(target));
  await Promise.all(browser.targets().map(follow));
  return asked;
}

const leavesTheDevice = (address: string): boolean => {
  const { protocol, hostname } = new URL(address);
  return /^(https?|wss?):$/.test(protocol) && !hostname.endsWith('.localhost');
};

inChromium('offline', (scene) => {
  it('asks for nothing but the page itself while it reads, saves and compares', async () => {
    const { browser, newsroom } = scene();
    const asked = await listen(browser.browser);
    const page = await browser.open(newsroom.url(COURIER.host, FERRY_FIRE.pages[0].page));
    const popup = await browser.popup(page);
    await saveAllClaims(popup);
    await popup.close();
    const library = await openLibrary(browser, 'compare');
    await library.close();
    await page.close();

    expect([...asked].some((address) => address.includes(FERRY_FIRE.pages[0].page))).toBe(true);
    expect([...asked].filter(leavesTheDevice)).toEqual([]);
  });
});
