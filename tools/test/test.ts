/**
 * `npm test`: format, lint, types, unit tests, the builds for both browsers, end-to-end tests in both. Every step
 * runs, whatever became of the one before. The steps that failed are named at the end, and the closing line sums the
 * tests; a step that failed in another way (a type error, a build) counts as one failed. `--only unit,e2e` runs the
 * steps of those groups alone.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BROWSERS, ensureBrowser } from '../setup/browsers.ts';
import { STEPS, type Step } from './steps.ts';
import { closingLine, NOTHING_RUN, sum, type Totals, totalsIn } from './totals.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const PATH = [join(ROOT, 'node_modules/.bin'), process.env.PATH].join(delimiter);
const FAILED_ITSELF: Totals = { ...NOTHING_RUN, failed: 1 };

const steps = chosenSteps();
if (steps.some(({ group }) => group === 'e2e')) prepareBrowsers();
const ran = steps.map((step) => ({ step, totals: run(step) }));
const totals = ran.map((one) => one.totals).reduce(sum, NOTHING_RUN);
for (const { step, totals } of ran) if (totals.failed > 0) console.log(`\nFailed: ${step.name}`);
console.log(`\n${closingLine(totals)}`);
process.exitCode = totals.failed > 0 ? 1 : 0;

function chosenSteps(): readonly Step[] {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const groups = values.only?.split(',');
  const known = new Set<string>(STEPS.map(({ group }) => group));
  const unknown = groups?.find((group) => !known.has(group));
  if (unknown === undefined) return STEPS.filter(({ group }) => groups?.includes(group) ?? true);
  console.error(`There is no step called "${unknown}". Choose from ${[...known].join(', ')}.`);
  process.exit(1);
}

/** Installs what may be installed. The tests of a browser that is still missing are skipped, in CI they fail. */
function prepareBrowsers(): void {
  for (const name of BROWSERS) {
    const found = ensureBrowser(name);
    if (!found.ok)
      console.log(
        `${found.problem.message} Until then its tests ${process.env.CI ? 'fail' : 'are skipped'}.`,
      );
  }
}

function run({ name, command: [program, ...args], report }: Step): Totals {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 90 - name.length))}`);
  if (report) rmSync(join(ROOT, report), { force: true });
  const { status } = spawnSync(program, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, PATH } });
  const told = report === undefined ? NOTHING_RUN : totalsIn(join(ROOT, report));
  if (!told) return FAILED_ITSELF;
  return status !== 0 && told.failed === 0 ? sum(told, FAILED_ITSELF) : told;
}
