import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

declare global {
  interface Window {
    /** Put there by running axe's source in the page. */
    readonly axe: typeof axe;
  }
}

export const TONES = ['light', 'dark'] as const;
export type Tone = (typeof TONES)[number];

/** Without motion: a colour half-way through a transition has a contrast that nobody is left with. */
export const setTone = (page: Page, tone: Tone): Promise<void> =>
  page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: tone },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);

/** What axe finds against WCAG 2.2 AA and good practice, each with the elements it means. */
export async function complaints(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  await page.waitForFunction(() => document.getAnimations().length === 0);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}
