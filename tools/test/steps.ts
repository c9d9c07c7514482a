import { join } from 'node:path';

/** One command of `npm test`. */
export interface Step {
  readonly name: string;
  /** What `--only` calls it. */
  readonly group: 'check' | 'unit' | 'build' | 'e2e';
  readonly command: readonly [program: string, ...args: string[]];
  /** Where Vitest reports its totals, for the steps that run tests. */
  readonly report?: string;
}

const REPORTS = 'out/test';

const tests = (name: string, group: 'unit' | 'e2e'): Step => {
  const report = join(REPORTS, `${group}.json`);
  return {
    name,
    group,
    command: [
      'vitest',
      'run',
      '--project',
      group,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    report,
  };
};

export const STEPS: readonly Step[] = [
  // The types of the locales' names are written by it, and may be older than the locales.
  { name: 'Prepare', group: 'check', command: ['wxt', 'prepare'] },
  { name: 'Format and lint', group: 'check', command: ['biome', 'ci'] },
  { name: 'Types', group: 'check', command: ['tsc', '--noEmit'] },
  tests('Unit tests', 'unit'),
  { name: 'Build for Chromium', group: 'build', command: ['wxt', 'build'] },
  { name: 'Build for Firefox', group: 'build', command: ['wxt', 'build', '--browser', 'firefox'] },
  {
    name: 'Build for Firefox, granted the local newsroom',
    group: 'build',
    command: ['wxt', 'build', '--browser', 'firefox', '--mode', 'newsroom'],
  },
  tests('End-to-end tests in Chromium and Firefox', 'e2e'),
];
