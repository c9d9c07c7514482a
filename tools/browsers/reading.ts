import type { ElementHandle, Page } from 'puppeteer-core';
import { control, IN_ANY_TAB, press } from './controls.ts';

/** A claim as the popup or the side panel shows it. */
export interface ShownClaim {
  readonly source: string;
  readonly cue: string;
  readonly content: string;
  readonly isSaved: boolean;
}

/** Waits until the popup has read its page: it then shows claims, or says why there are none. */
export const isRead = (popup: Page): Promise<unknown> =>
  popup.waitForFunction(
    () =>
      document.querySelector('[role=tabpanel], main h2') !== null &&
      document.querySelector('[aria-busy=true]') === null,
    { timeout: 30_000, polling: IN_ANY_TAB },
  );

/** The claims shown, in order, each with the source that it stands under. */
export async function claimsShown(popup: Page): Promise<ShownClaim[]> {
  await isRead(popup);
  return popup.$$eval('[role=tabpanel] section', (groups) =>
    groups.flatMap((group) =>
      [...group.querySelectorAll('article')].map((claim) => ({
        source: group.querySelector('h2')?.textContent?.trim() ?? '',
        cue: claim.querySelector('p bdi')?.textContent ?? '',
        content: claim.querySelector('button[dir=auto]')?.textContent ?? '',
        isSaved: claim.querySelector('button[aria-pressed=true]') !== null,
      })),
    ),
  );
}

/** The claim whose content has these words. */
export async function claimWith(popup: Page, part: string): Promise<ElementHandle<Element>> {
  await isRead(popup);
  for (const claim of await popup.$$('[role=tabpanel] article')) {
    if ((await claim.evaluate((element) => element.textContent ?? '')).includes(part)) return claim;
  }
  const there = (await claimsShown(popup)).map(({ source, content }) => `${source}: ${content}`);
  throw new Error(`No claim has the words “${part}”. There is:\n${there.join('\n')}`);
}

/** Saves one claim, and waits until it is said to be saved. */
export async function saveClaim(popup: Page, part: string): Promise<void> {
  const claim = await claimWith(popup, part);
  await press(claim, 'Save');
  await control(claim, 'button', 'Saved');
}

/** Saves all claims of the page. */
export async function saveAllClaims(popup: Page): Promise<void> {
  await isRead(popup);
  await press(popup, /^Save (it|all \d+)$/);
  await control(popup, 'button', 'All saved');
}
