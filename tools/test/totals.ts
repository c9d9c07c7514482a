import { readFileSync } from 'node:fs';

export interface Totals {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const NOTHING_RUN: Totals = { passed: 0, failed: 0, skipped: 0 };

export const sum = (one: Totals, other: Totals): Totals => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: one.skipped + other.skipped,
});

/** The totals in a report of Vitest's JSON reporter; nothing where it wrote none. */
export function totalsIn(report: string): Totals | undefined {
  try {
    const told: unknown = JSON.parse(readFileSync(report, 'utf8'));
    return {
      passed: numberIn(told, 'numPassedTests'),
      failed: numberIn(told, 'numFailedTests'),
      skipped: numberIn(told, 'numPendingTests') + numberIn(told, 'numTodoTests'),
    };
  } catch {
    return undefined;
  }
}

function numberIn(told: unknown, field: string): number {
  const value: unknown = typeof told === 'object' && told !== null ? Reflect.get(told, field) : undefined;
  if (typeof value !== 'number') throw new TypeError(`The report gives no ${field}.`);
  return value;
}

/** The closing line of `npm test`. */
export const closingLine = ({ passed, failed, skipped }: Totals): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
