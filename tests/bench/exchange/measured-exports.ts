import type { Page } from 'puppeteer-core';
import type { ChromiumBrowser } from '../../../tools/browsers/chromium.ts';
import { press } from '../../../tools/browsers/controls.ts';
import { openLibrary } from '../../../tools/browsers/library.ts';
import { withBuiltExtension } from '../built-extension.ts';
import { fillLibrary } from '../library/fill-library.ts';
import { browserMemory, extensionMemory } from '../library/process-memory.ts';
import { stoppedExport } from './stopped-export.ts';
import { type ExportMeasurement, restOf, watchedExport } from './watched-export.ts';

export interface AllMeasured {
  readonly formats: Readonly<Record<string, ExportMeasurement>>;
  /** How long it took until an export that was stopped had ended, in milliseconds; nothing where there was no time to. */
  readonly stopped: number | undefined;
}

const LOOKS_EVERY_MS = 3000;
const LONGEST_WAIT_MS = 120_000;
/** Of the processor's time. */
const IDLE_SHARE = 0.05;
/** Fewer claims are written before a button is pressed. */
const ENOUGH_TO_STOP = 5000;
const wanted = process.env.FORMATS?.split(',');

/** Fills a new library with so many claims and saves all of them in each format. */
export const measuredExports = (count: number): Promise<AllMeasured> =>
  withBuiltExtension(async (browser) => {
    await fillLibrary(browser, count);
    await idle(browser);
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

/** What an import leaves behind, the database tidying up and the search index being made, is no export's. */
async function idle({ browser }: ChromiumBrowser): Promise<void> {
  const pid = browser.process()?.pid ?? 0;
  const used = () => extensionMemory(pid).used() + browserMemory(pid).used();
  for (let before = used(), waited = 0; waited < LONGEST_WAIT_MS; waited += LOOKS_EVERY_MS) {
    await new Promise((resolve) => setTimeout(resolve, LOOKS_EVERY_MS));
    const now = used();
    if (now - before < (IDLE_SHARE * LOOKS_EVERY_MS) / 1000) return;
    before = now;
  }
}

const formatsOffered = (library: Page): Promise<string[]> =>
  library.$$eval('.formats label', (labels) => labels.map(({ textContent }) => textContent.trim()));
