import { readFileSync } from 'node:fs';
import type { WeightArray } from '../../../lib/language/weights.ts';
import { hashText, toKey } from '../../../lib/organisations/tagging/feature-hash.ts';
import { toGaps } from '../../../lib/organisations/tagging/key-index.ts';
import { LABEL_COUNT } from '../../../lib/organisations/tagging/labels.ts';
import type { Crf } from './crf.ts';

export type Sections = Map<string, WeightArray>;

/** The word clusters as sections of the model file. Of two words with one key the more frequent one stays. */
export function clusterSections(file: string, words: number): Sections {
  const clusterOf = new Map<number, number>();
  const coarse = new Map<number, number>();
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean).slice(0, words)) {
    const [word = '', fine = '0', group = '0'] = line.split('\t');
    const key = toKey(hashText(word));
    if (!clusterOf.has(key)) clusterOf.set(key, Number(fine));
    coarse.set(Number(fine), Number(group));
  }
  const keys = [...clusterOf.keys()].sort((a, b) => a - b);
  const most = Math.max(...coarse.keys());
  return new Map<string, WeightArray>([
    ['cluster-gaps', toGaps(keys)],
    ['cluster-fine', Uint16Array.from(keys, (key) => clusterOf.get(key) ?? 0)],
    ['cluster-coarse', Uint8Array.from({ length: most + 1 }, (_, fine) => coarse.get(fine) ?? 0)],
  ]);
}

const STEPS = 127;

/** The learned field as sections: the rows that matter most, in eight bits. */
export function fieldSections(crf: Crf, keys: readonly number[], rows: number): Sections {
  const learned = crf.fullWeights();
  const strength = (row: number) => {
    let sum = 0;
    for (let label = 0; label < LABEL_COUNT; label++)
      sum += Math.abs(learned[row * LABEL_COUNT + label] ?? 0);
    return sum;
  };
  const kept = keys
    .map((key, row) => ({ key, row, strength: strength(row) }))
    .sort((a, b) => b.strength - a.strength)
    .slice(0, rows)
    .sort((a, b) => a.key - b.key);
  let largest = 0;
  for (const { row } of kept)
    for (let label = 0; label < LABEL_COUNT; label++)
      largest = Math.max(largest, Math.abs(learned[row * LABEL_COUNT + label] ?? 0));
  const scale = Math.min(largest, 3) / STEPS;
  const weights = new Int8Array(kept.length * LABEL_COUNT);
  kept.forEach(({ row }, index) => {
    for (let label = 0; label < LABEL_COUNT; label++) {
      const steps = Math.round((learned[row * LABEL_COUNT + label] ?? 0) / scale);
      weights[index * LABEL_COUNT + label] = Math.max(-STEPS, Math.min(STEPS, steps));
    }
  });
  return new Map<string, WeightArray>([
    ['feature-gaps', toGaps(kept.map(({ key }) => key))],
    ['feature-weights', weights],
    ['scale', Float32Array.of(scale)],
    ['transitions', crf.transitions],
  ]);
}
