import type { Page } from 'puppeteer-core';
import { press } from '../../../tools/browsers/controls.ts';
import { openLibrary } from '../../../tools/browsers/library.ts';
import { withBuiltExtension } from '../built-extension.ts';
import { fillLibrary } from '../library/fill-library.ts';
import { stoppedExport } from './stopped-export.ts';
import { type ExportMeasurement, restOf, watchedExport } from './watched-export.ts';

export interface AllMeasured {
  readonly formats: Readonly<Record<string, ExportMeasurement>>;
  /** How long it took until an export that was stopped had ended, in milliseconds; nothing where there was no time to. */
  readonly stopped: number | undefined;
}

/** Fewer claims are written before a button is pressed. */
const ENOUGH_TO_STOP = 5000;
const wanted = process.env.FORMATS?.split(',');

/** Fills a new library with so many claims and saves all of them in each format. */
export const measuredExports = (count: number): Promise<AllMeasured> =>
  withBuiltExtension(async (browser) => {
    await fillLibrary(browser, count);
    const library = await openLibrary(browser, 'data');
    await library.waitForSelector('.formats');
    const formats: Record<string, ExportMeasurement> = {};
    const rest = await restOf(browser, library);
    for (const format of await formatsOffered(library)) {
      if (wanted && !wanted.some((part) => format.includes(part))) continue;
      formats[format] = await watchedExport(browser, library, format, rest);
      console.error(count, format, formats[format]);
    }
    if (count < ENOUGH_TO_STOP) return { formats, stopped: undefined };
    await press(library, /^Data package/, 'radio');
    return { formats, stopped: await stoppedExport(browser, library) };
  });

const formatsOffered = (library: Page): Promise<string[]> =>
  library.$$eval('.formats label', (labels) => labels.map(({ textContent }) => textContent.trim()));
