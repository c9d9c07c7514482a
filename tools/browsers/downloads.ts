import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const UNFINISHED = /\.(crdownload|part|tmp)$|^\.|^Unconfirmed/;
const PATIENCE = 20_000;

/** Does what starts a download, waits until it is complete, and returns the file's path. */
export async function downloaded(folder: string, start: () => Promise<unknown>): Promise<string> {
  const before = new Set(readdirSync(folder));
  await start();
  const since = Date.now();
  for (;;) {
    const files = readdirSync(folder);
    const complete = files.every((file) => !UNFINISHED.test(file));
    const added = files.find((file) => !before.has(file));
    if (added !== undefined && complete) return join(folder, added);
    if (Date.now() - since > PATIENCE) throw new Error(`Nothing was downloaded to ${folder}.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
