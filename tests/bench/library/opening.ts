import type { ChromiumBrowser } from '../../../tools/browsers/chromium.ts';

/** Milliseconds from the beginning of the navigation to the frame after something is there. */
export interface Opening {
  readonly clock: number;
  /** What the page's own thread took of the processor, which other programs lengthen less. */
  readonly processor: number;
}

/** Milliseconds. */
const REST = 1500;

/**
 * Opens pages of the extension by turns, each so many times, and tells the median of each.
 *
 * @param pages What comes after the extension's own address, with the selector of what is waited for.
 */
export async function openingsOf<Name extends string>(
  browser: ChromiumBrowser,
  pages: Readonly<Record<Name, { readonly address: string; readonly awaited: string }>>,
  times: number,
): Promise<(name: Name) => Opening> {
  const all = new Map<string, Opening[]>();
  for (let time = 0; time < times; time++)
    for (const [name, { address, awaited }] of Object.entries<{ address: string; awaited: string }>(pages))
      all.set(name, [...(all.get(name) ?? []), await opened(browser, address, awaited)]);
  return (name) => {
    const openings = all.get(name) ?? [];
    return {
      clock: median(openings.map(({ clock }) => clock)),
      processor: median(openings.map(({ processor }) => processor)),
    };
  };
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function opened(browser: ChromiumBrowser, address: string, awaited: string): Promise<Opening> {
  const page = await browser.browser.newPage();
  await page.evaluateOnNewDocument(watchFor, awaited);
  const session = await page.createCDPSession();
  await session.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
  await session.send('Performance.enable');
  await page.goto(`chrome-extension://${browser.extensionId}/${address}`);
  const seen = await page.waitForFunction(() => Reflect.get(globalThis, 'awaitedAt'), { polling: 20 });
  const clock = Number(await seen.jsonValue());
  const { metrics } = await session.send('Performance.getMetrics');
  // What comes after the first row would hold up the next page, were this one closed in the midst of it.
  await new Promise((resolve) => setTimeout(resolve, REST));
  await page.close();
  const taken = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  return { clock, processor: taken * 1000 };
}

/** Runs in the page, before anything else. */
function watchFor(awaited: string): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(awaited)) return;
    observer.disconnect();
    requestAnimationFrame(() => Object.assign(globalThis, { awaitedAt: performance.now() }));
  });
  observer.observe(document, { childList: true, subtree: true });
}
