import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FeatureList } from '../../lib/language/feature-list.ts';
import { LinearModel } from '../../lib/language/linear-model.ts';

const BUCKETS = 8;
const weight = fc.integer({ min: -128, max: 127 });
const models = fc.constantFrom(1, 3, 4, 9, 16, 17).chain((labels) =>
  fc.record({
    labels: fc.constant(labels),
    rows: fc.array(weight, { minLength: BUCKETS * labels, maxLength: BUCKETS * labels }),
    features: fc.array(fc.integer(), { maxLength: 256 }),
    at: fc.nat({ max: 5 }),
  }),
);

describe('a linear model', () => {
  it('gives each label the sum of its weights, and leaves what stands around them', () => {
    fc.assert(
      fc.property(models, ({ labels, rows, features, at }) => {
        const list = new FeatureList(features.length);
        for (const feature of features) list.add(1, feature);
        const out = new Float32Array(at + labels + 1).fill(-1);
        new LinearModel(Int8Array.from(rows), labels, 0.5).score(list, out, at);
        const sumOf = (label: number) =>
          list.values.reduce((sum, value) => sum + (rows[(value & (BUCKETS - 1)) * labels + label] ?? 0), 0);
        const around = [...Array<number>(at).fill(-1)];
        const scores = Array.from({ length: labels }, (_, label) => sumOf(label) * 0.5);
        expect([...out]).toEqual([...around, ...scores, -1]);
      }),
    );
  });
});
