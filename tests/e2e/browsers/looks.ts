import type { Page } from 'puppeteer-core';

/** How a reader may have a surface: its colours, its width in CSS pixels, the size of its text in percent. */
export interface Look {
  readonly name: string;
  readonly dark?: boolean;
  readonly forced?: boolean;
  readonly width?: number;
  readonly textSize?: number;
}

/** In which axe is to find nothing. */
export const COLOURS: readonly Look[] = [
  { name: 'light' },
  { name: 'dark', dark: true },
  { name: 'forced colours', forced: true },
];

/** In which nothing is to be cut off, nor to be scrolled to sideways. */
export const SIZES: readonly Look[] = [
  { name: '320 pixels', width: 320 },
  { name: 'text at 200 % in a popup', width: 400, textSize: 200 },
  { name: 'text at 200 % in a window', width: 1280, textSize: 200 },
];

/** Without motion: a colour half-way through a transition has a contrast that nobody is left with. */
export async function setLook(page: Page, look: Look): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: look.dark ? 'dark' : 'light' },
      { name: 'forced-colors', value: look.forced ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
  if (look.width) await page.setViewport({ width: look.width, height: 800 });
  await page.evaluate((percent) => {
    document.documentElement.style.fontSize = `${percent}%`;
  }, look.textSize ?? 100);
  // What lays itself out by its own width does so a frame later.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))));
}
