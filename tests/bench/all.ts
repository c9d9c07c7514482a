/** The benchmarks that need no data of others, one after the other: `npm run bench`. */
import { spawnSync } from 'node:child_process';

const BENCHMARKS = ['finder', 'names', 'compare', 'library', 'exchange'];

for (const name of BENCHMARKS) {
  console.log(`\n${name}`);
  const { status } = spawnSync(process.execPath, [`${import.meta.dirname}/${name}.ts`], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
