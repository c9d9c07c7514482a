import type { ConfidenceBin } from './reliability.ts';

/** As a readable table: the last two columns should agree. */
export const reliabilityTable = (bins: readonly ConfidenceBin[]): string =>
  [
    ['from', 'found', 'confidence', 'right'],
    ...bins.map(({ from, found, meanConfidence, right }) => [
      from.toFixed(1),
      found,
      meanConfidence.toFixed(2),
      right.toFixed(2),
    ]),
  ]
    .map((row) => row.join('\t'))
    .join('\n');
