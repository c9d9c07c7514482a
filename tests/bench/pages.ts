/**
 * How much of the article real pages' reading finds, how long it takes beside plain Readability and Defuddle in the
 * same run of real Chromium, and whether every block and sentence leads back to the nodes that show it:
 *
 *   node tests/bench/pages.ts [FOLDER]
 *
 * FOLDER, or SAYSO_DATA, holds `index.jsonl` and the gzipped pages that it names, as `tools/pages/evaluate.ts` says,
 * which also says where such collections are found. Without either there is nothing to read, and it says so.
 */
import { spawnSync } from 'node:child_process';

const folder = process.argv[2] ?? process.env.SAYSO_DATA;
if (!folder) {
  console.log('No saved pages: node tests/bench/pages.ts FOLDER, or name the folder in SAYSO_DATA.');
  process.exit(2);
}
const tool = new URL('../../tools/pages/evaluate.ts', import.meta.url).pathname;
const { status } = spawnSync(process.execPath, [tool, folder], { stdio: 'inherit' });
process.exitCode = status ?? 1;
