/**
 * Kills the extension in real Chromium while it saves, changes, restores and imports: `node tests/bench/faults.ts
 * [COUNT] [--seed SEED]`, after `npm run build`. 200 times, unless told otherwise. Prints how each kind of deed
 * fared, and fails where something that was acknowledged is lost or anything is there by half. CHROMIUM names the
 * browser where it is not /usr/bin/chromium.
 */
import { parseArgs } from 'node:util';
import { killAgainAndAgain, type Round } from '../faults/kill-rounds.ts';
import { withBuiltExtension } from './built-extension.ts';

const NONE = { kills: 0, acknowledged: 0, unsaid: 0, nothing: 0 };

const { values, positionals } = parseArgs({
  options: { seed: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const count = Number(positionals[0] ?? 200);
const seed = Number(values.seed);

const started = performance.now();
const { rounds, broken, told } = await withBuiltExtension((browser) =>
  killAgainAndAgain(browser, { count, seed }),
);
console.log(`${count} kills in ${((performance.now() - started) / 1000).toFixed(0)} s, seed ${seed}`);
console.table(tableOf(rounds));
for (const sentence of told) console.log(`Readers were told: ${sentence}`);
for (const sentence of broken) console.error(sentence);
if (broken.length > 0) process.exitCode = 1;

/** Deeds by how they ended: acknowledged, done without a word of it, or not done. */
function tableOf(rounds: readonly Round[]): Record<string, typeof NONE> {
  const table: Record<string, typeof NONE> = {};
  for (const { deed, kill, isAnswered, kept } of rounds) {
    const name = `${deed}, ${kill}`;
    const { kills, acknowledged, unsaid, nothing } = table[name] ?? NONE;
    table[name] = {
      kills: kills + 1,
      acknowledged: acknowledged + Number(isAnswered),
      unsaid: unsaid + Number(!isAnswered && kept === 'all'),
      nothing: nothing + Number(!isAnswered && kept === 'nothing'),
    };
  }
  return table;
}
