import type { Page } from 'puppeteer-core';

/** Counts what a reader presses with the pointer on a surface from now on: clicks, and beginnings of a drag. */
export const countPresses = (surface: Page): Promise<void> =>
  surface.evaluate(() => {
    Reflect.set(globalThis, 'pressesSeen', 0);
    document.addEventListener(
      'pointerdown',
      ({ isTrusted }) => {
        if (isTrusted)
          Reflect.set(globalThis, 'pressesSeen', Number(Reflect.get(globalThis, 'pressesSeen')) + 1);
      },
      true,
    );
  });

export const presses = (surface: Page): Promise<number> =>
  surface.evaluate(() => Number(Reflect.get(globalThis, 'pressesSeen')));
