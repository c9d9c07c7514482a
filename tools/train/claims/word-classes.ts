import { hashWord } from '../../../lib/language/hashing.ts';
import type { WeightArray } from '../../../lib/language/weights.ts';
import { orderOf, seeded, shuffle } from './random.ts';
import type { WordVectors } from './vectors.ts';

const ROUNDS = 12;

/** Groups words by k-means over their vectors, then the groups' centres once more. Class 0 is left for unknown words. */
export function wordClasses(vectors: WordVectors, fine: number, coarse: number): Map<string, WeightArray> {
  const { classOf, centres } = cluster(vectors.rows, vectors.dimensions, fine - 1, 1);
  const coarser = cluster(centres, vectors.dimensions, coarse - 1, 2);
  const entries = new Map<number, number>();
  vectors.words.forEach((word, i) => {
    const hash = hashWord(word);
    if (!entries.has(hash)) entries.set(hash, (classOf[i] ?? 0) + 1);
  });
  const sorted = [...entries].sort(([a], [b]) => a - b);
  return new Map<string, WeightArray>([
    ['classes.hashes', Int32Array.from(sorted, ([hash]) => hash)],
    ['classes.fine', Uint8Array.from(sorted, ([, group]) => group)],
    ['classes.coarse', Uint8Array.from([0, ...Array.from(coarser.classOf, (group) => group + 1)])],
  ]);
}

function cluster(rows: Float32Array, dimensions: number, groups: number, seed: number) {
  const count = rows.length / dimensions;
  const order = orderOf(count);
  shuffle(order, seeded(seed));
  const centres = new Float32Array(groups * dimensions);
  for (let g = 0; g < groups; g++) {
    const from = (order[g] ?? 0) * dimensions;
    centres.set(rows.subarray(from, from + dimensions), g * dimensions);
  }
  const classOf = new Int32Array(count);
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < count; i++) classOf[i] = nearest(rows, i * dimensions, centres, dimensions, groups);
    moveCentres(rows, classOf, centres, dimensions, groups);
  }
  return { classOf, centres };
}

function nearest(
  rows: Float32Array,
  at: number,
  centres: Float32Array,
  dimensions: number,
  groups: number,
): number {
  let best = 0;
  let most = -Infinity;
  for (let g = 0; g < groups; g++) {
    let product = 0;
    const from = g * dimensions;
    for (let d = 0; d < dimensions; d++) product += (rows[at + d] ?? 0) * (centres[from + d] ?? 0);
    if (product > most) {
      most = product;
      best = g;
    }
  }
  return best;
}

function moveCentres(
  rows: Float32Array,
  classOf: Int32Array,
  centres: Float32Array,
  dimensions: number,
  groups: number,
) {
  centres.fill(0);
  classOf.forEach((g, i) => {
    for (let d = 0; d < dimensions; d++) {
      centres[g * dimensions + d] = (centres[g * dimensions + d] ?? 0) + (rows[i * dimensions + d] ?? 0);
    }
  });
  for (let g = 0; g < groups; g++) {
    const centre = centres.subarray(g * dimensions, (g + 1) * dimensions);
    const length = Math.hypot(...centre) || 1;
    for (let d = 0; d < dimensions; d++) centre[d] = (centre[d] ?? 0) / length;
  }
}
