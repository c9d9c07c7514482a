import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beliefsOf } from '../../lib/attribution/labelling/beliefs.ts';
import { bestLabels, type Chain } from '../../lib/attribution/labelling/label-chain.ts';

const LABELS = 3;
const LENGTH = 4;
const score = fc.float({ min: -3, max: 3, noNaN: true });
const chains = fc
  .record({
    emissions: fc.array(score, { minLength: LENGTH * LABELS, maxLength: LENGTH * LABELS }),
    edges: fc.array(score, { minLength: LENGTH * LABELS * LABELS, maxLength: LENGTH * LABELS * LABELS }),
  })
  .map(
    ({ emissions, edges }): Chain => ({
      length: LENGTH,
      labels: LABELS,
      emissions: Float32Array.from(emissions),
      edges: Float32Array.from(edges),
    }),
  );

/** All sequences there are, with their scores. */
const everyPath = (chain: Chain): { path: number[]; score: number }[] =>
  Array.from({ length: LABELS ** LENGTH }, (_, code) => {
    const path = Array.from({ length: LENGTH }, (_, k) => Math.floor(code / LABELS ** k) % LABELS);
    const sum = path.reduce((total, label, k) => {
      const edge = k > 0 ? (chain.edges[(k * LABELS + (path[k - 1] ?? 0)) * LABELS + label] ?? 0) : 0;
      return total + edge + (chain.emissions[k * LABELS + label] ?? 0);
    }, 0);
    return { path, score: sum };
  });

describe('a chain of labels', () => {
  it('gives the sequence that scores best of all', () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const paths = everyPath(chain);
        const most = Math.max(...paths.map((path) => path.score));
        const found = [...bestLabels(chain)];
        const foundScore = paths.find(({ path }) => path.join() === found.join())?.score ?? -Infinity;
        expect(foundScore).toBeCloseTo(most, 3);
      }),
      { numRuns: 40 },
    );
  });

  it('believes in a label as much as in all sequences that have it', () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const paths = everyPath(chain).map(({ path, score }) => ({ path, weight: Math.exp(score) }));
        const all = paths.reduce((sum, { weight }) => sum + weight, 0);
        const { tokens } = beliefsOf(chain);
        for (let at = 0; at < LENGTH * LABELS; at++) {
          const having = paths.filter(({ path }) => path[Math.floor(at / LABELS)] === at % LABELS);
          expect(tokens[at]).toBeCloseTo(having.reduce((sum, { weight }) => sum + weight, 0) / all, 3);
        }
      }),
      { numRuns: 40 },
    );
  });
});
