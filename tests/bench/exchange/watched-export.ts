import { rmSync, statSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { ChromiumBrowser } from '../../../tools/browsers/chromium.ts';
import { press } from '../../../tools/browsers/controls.ts';
import { downloaded } from '../../../tools/browsers/downloads.ts';
import { browserMemory, extensionMemory } from '../library/process-memory.ts';
import { longestTaskDuring } from '../longest-task.ts';

export interface ExportMeasurement {
  /** From the press of the button until the file is handed to the browser. */
  readonly seconds: number;
  /** Of the processor, in the extension's process and the browser's own together: other programs lengthen it less. */
  readonly 'processor s': number;
  readonly 'file MB': number;
  /** Of the page and its worker, above rest. */
  readonly 'extension MB': number;
  /** Of the browser's own process, above rest: the database's, and the file until it is saved. */
  readonly 'browser MB': number;
  readonly 'together MB': number;
  /** Of the page, of the processor. */
  readonly 'longest task ms': number;
  /** The longest wait until the bar moves on. */
  readonly 'bar rests s': number;
  /** The widest step of the bar, of its whole length. */
  readonly 'bar steps %': number;
}

const PATIENCE = 1_800_000;

/** Saves a file of all claims in a format, by the open page of the library. */
export async function watchedExport(
  browser: ChromiumBrowser,
  library: Page,
  format: string,
  rest: Rest,
): Promise<ExportMeasurement> {
  const { extension, own } = memoryOf(browser);
  await press(library, format, 'radio');
  // The claims are counted first, which takes a while in a library that was just filled.
  await library.waitForFunction(
    () =>
      [...document.querySelectorAll('button')].some((one) => /^Save/.test(one.textContent) && !one.disabled),
    { timeout: PATIENCE, polling: 100 },
  );
  await collected(library);
  const most = { extension: extension.most(), own: own.most() };
  let file = '';
  const used = extension.used() + own.used();
  const taken = { processor: 0 };
  const task = await longestTaskDuring(library, async () => {
    file = await downloaded(browser.downloads, async () => {
      await library.evaluate(watchBar);
      await press(library, 'Save the file');
      await written(library);
    });
    Object.assign(most, { extension: extension.most(), own: own.most() });
    taken.processor = extension.used() + own.used() - used;
  });
  const steps = await library.evaluate(() => Reflect.get(globalThis, 'barSteps'));
  const size = statSync(file).size;
  rmSync(file);
  return {
    ...measuredBar(steps),
    'processor s': rounded(taken.processor),
    'file MB': rounded(size / 1e6),
    'extension MB': rounded(most.extension - rest.extension),
    'browser MB': rounded(most.own - rest.own),
    'together MB': rounded(most.extension - rest.extension + most.own - rest.own),
    'longest task ms': rounded(task),
  };
}

/** What the processes hold before the first export, in megabytes. */
export interface Rest {
  readonly extension: number;
  readonly own: number;
}

export async function restOf(browser: ChromiumBrowser, library: Page): Promise<Rest> {
  await collected(library);
  const { extension, own } = memoryOf(browser);
  return { extension: extension.now(), own: own.now() };
}

function memoryOf(browser: ChromiumBrowser) {
  const pid = browser.browser.process()?.pid ?? 0;
  return { extension: extensionMemory(pid), own: browserMemory(pid) };
}

/** What was left of an export before is given back first. */
async function collected(library: Page): Promise<void> {
  const session = await library.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  await new Promise((resolve) => setTimeout(resolve, 500));
}

/** Asks again and again: one question that is not answered for minutes counts as lost. */
async function written(library: Page): Promise<void> {
  const until = Date.now() + PATIENCE;
  while (!(await library.evaluate(() => Reflect.get(globalThis, 'isWritten') === true))) {
    if (Date.now() > until) throw new Error('The file was not written.');
    const refusal = await library.$('.refusal');
    if (refusal) throw new Error(await refusal.evaluate(({ textContent }) => textContent));
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Runs in the page: keeps each step of the bar of the file that is written next, with its time in milliseconds. */
export function watchBar(): void {
  const steps: [number, number][] = [];
  Object.assign(globalThis, { isWritten: false, barSteps: steps });
  const timer = setInterval(() => {
    const bar = document.querySelector('progress');
    const last = steps.at(-1);
    if (bar && last?.[1] !== bar.value) steps.push([performance.now(), bar.value]);
    if (bar || !last) return;
    steps.push([performance.now(), 1]);
    Object.assign(globalThis, { isWritten: true });
    clearInterval(timer);
  }, 5);
}

function measuredBar(steps: unknown) {
  if (!Array.isArray(steps)) throw new Error('No bar was shown.');
  const shown: readonly (readonly [number, number])[] = steps;
  const between = shown.slice(1).map(([time, value], at) => {
    const [before, was] = shown[at] ?? [time, value];
    return { wait: time - before, step: value - was };
  });
  const whole = (shown.at(-1)?.[0] ?? 0) - (shown[0]?.[0] ?? 0);
  return {
    seconds: rounded(whole / 1000),
    'bar rests s': rounded(Math.max(...between.map(({ wait }) => wait)) / 1000),
    'bar steps %': rounded(Math.max(...between.map(({ step }) => step)) * 100),
  };
}

export const rounded = (value: number): number => Math.round(value * 10) / 10;
