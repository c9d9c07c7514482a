import type { Page } from 'puppeteer-core';

/** More stops than any surface has. */
const MOST_STOPS = 200;

/** What has the focus: its role or element, and what assistive technology calls it. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element) return 'nothing';
    const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
    const label = isField ? [...(element.labels ?? [])].map(({ textContent }) => textContent).join(' ') : '';
    const name = element.getAttribute('aria-label') ?? (label || element.textContent || '');
    return `${element.getAttribute('role') ?? element.tagName.toLowerCase()}: ${name.replace(/\s+/g, ' ').trim()}`;
  });

/**
 * Presses a key until the focus is where it is wanted.
 *
 * @throws {Error} that tells the way it went, where it never comes there.
 */
async function pressUntil(page: Page, key: 'Tab' | 'Shift+Tab' | 'ArrowDown', wanted: RegExp): Promise<void> {
  const way: string[] = [];
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    if (key === 'Shift+Tab') {
      await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
    } else await page.keyboard.press(key);
    const at = await focused(page);
    if (wanted.test(at)) return;
    way.push(at);
  }
  throw new Error(`The focus never comes to ${wanted}. It went: ${way.slice(0, 40).join(' | ')}`);
}

export const tabTo = (page: Page, wanted: RegExp): Promise<void> => pressUntil(page, 'Tab', wanted);
export const tabBackTo = (page: Page, wanted: RegExp): Promise<void> => pressUntil(page, 'Shift+Tab', wanted);
export const goDownTo = (page: Page, wanted: RegExp): Promise<void> => pressUntil(page, 'ArrowDown', wanted);

/** A key with others held down. */
export async function chord(
  page: Page,
  held: readonly ('Control' | 'Shift')[],
  key: 'z' | 'ArrowRight',
): Promise<void> {
  for (const one of held) await page.keyboard.down(one);
  await page.keyboard.press(key);
  for (const one of held) await page.keyboard.up(one);
}

/** Waits until the focus is there, as after something that takes its time. */
export async function focusComesTo(page: Page, wanted: RegExp): Promise<void> {
  const started = Date.now();
  while (!wanted.test(await focused(page))) {
    if (Date.now() - started > 30_000)
      throw new Error(`The focus does not come to ${wanted}; it is on ${await focused(page)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Waits until a screen reader has been told these words. */
export const announced = (surface: Page, words: string): Promise<unknown> =>
  surface.waitForFunction(
    (wanted) => document.querySelector('[aria-live=polite]')?.textContent?.includes(wanted),
    { timeout: 30_000 },
    words,
  );
