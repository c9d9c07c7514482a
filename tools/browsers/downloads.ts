import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const UNFINISHED = /\.(crdownload|part|tmp)$|^\.|^Unconfirmed/;
const PATIENCE = 20_000;

/** Does what starts a download, waits until it is complete, and returns the file's path. */
export async function downloaded(folder: string, start: () => Promise<unknown>): Promise<string> {
  const before = versionsIn(folder);
  await start();
  const since = Date.now();
  for (;;) {
    const now = versionsIn(folder);
    const isComplete = [...now.keys()].every((file) => !UNFINISHED.test(file));
    // A browser may write over a file of the same name, so that only its time tells.
    const added = [...now].find(([file, version]) => before.get(file) !== version)?.[0];
    if (added !== undefined && isComplete) return join(folder, added);
    if (Date.now() - since > PATIENCE) throw new Error(`Nothing was downloaded to ${folder}.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const versionsIn = (folder: string): Map<string, number> =>
  new Map(
    readdirSync(folder).flatMap((file) => {
      const modified = statSync(join(folder, file), { throwIfNoEntry: false })?.mtimeMs;
      return modified === undefined ? [] : [[file, modified]];
    }),
  );
