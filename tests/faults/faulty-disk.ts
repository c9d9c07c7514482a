import type { Page, WebWorker } from 'puppeteer-core';
import type { ChromiumBrowser } from '../../tools/browsers/chromium.ts';

/** Every write to the disk from this page of the extension and from its background fails from the n-th record on. */
export async function breakDisk(browser: ChromiumBrowser, page: Page, record: number): Promise<void> {
  await Promise.all([page.evaluate(failFrom, record), browser.inBackground(failFrom, record)]);
}

/**
 * Every write to the disk by a worker that this page starts from now on fails from the n-th record on. Answers how to
 * mend the disk.
 */
export function breakDiskOfWorkers(page: Page, record: number): () => void {
  const onStarted = (worker: WebWorker) => {
    // One that has ended already writes nothing.
    worker.evaluate(failFrom, record).catch(() => undefined);
  };
  page.on('workercreated', onStarted);
  return () => page.off('workercreated', onStarted);
}

/** Runs in the extension. */
function failFrom(record: number): void {
  const { put } = IDBObjectStore.prototype;
  let records = 0;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given) {
    if (++records >= record) throw new DOMException('The disk does not answer', 'UnknownError');
    return put.apply(this, given);
  };
}

/** Leaves the extension so many bytes of room beside what it has taken already. */
export async function leaveRoom(browser: ChromiumBrowser, page: Page, bytes: number): Promise<void> {
  const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate());
  await overrideQuota(browser, page, usage + bytes);
}

export const makeRoom = (browser: ChromiumBrowser, page: Page): Promise<void> => overrideQuota(browser, page);

async function overrideQuota({ extensionId }: ChromiumBrowser, page: Page, bytes?: number): Promise<void> {
  const session = await page.createCDPSession();
  const origin = `chrome-extension://${extensionId}`;
  await session.send('Storage.overrideQuotaForOrigin', {
    origin,
    ...(bytes !== undefined && { quotaSize: bytes }),
  });
}
