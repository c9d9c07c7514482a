import type { FeatureList } from '../../../lib/language/feature-list.ts';

const GROWTH = 1.6;

/** A list of numbers that grows at its end. */
export class GrowingInts {
  values = new Int32Array(1 << 16);
  size = 0;

  at = (index: number): number => this.values[index] ?? 0;

  push(value: number): void {
    if (this.size === this.values.length) this.#grow(this.size + 1);
    this.values[this.size++] = value;
  }

  pushAll(values: Int32Array, count: number): void {
    if (this.size + count > this.values.length) this.#grow(this.size + count);
    this.values.set(values.subarray(0, count), this.size);
    this.size += count;
  }

  #grow(least: number): void {
    const wider = new Int32Array(Math.max(least, Math.ceil(this.values.length * GROWTH)));
    wider.set(this.values);
    this.values = wider;
  }
}

/** Lists of features one behind the other. */
export class FeatureStore {
  readonly values = new GrowingInts();
  readonly #starts = new GrowingInts();

  add(features: FeatureList): void {
    this.#starts.push(this.values.size);
    this.values.pushAll(features.values, features.size);
  }

  startOf = (index: number): number =>
    index < this.#starts.size ? this.#starts.at(index) : this.values.size;
}

/** Training sequences: token k of sequence s is `starts.at(s) + k` in all lists. */
export class ChainCorpus {
  readonly starts = new GrowingInts();
  readonly gold = new GrowingInts();
  readonly features = new FeatureStore();
  readonly edges = new FeatureStore();

  constructor() {
    this.starts.push(0);
  }

  get sequences(): number {
    return this.starts.size - 1;
  }

  addToken(features: FeatureList, edges: FeatureList, gold: number): void {
    this.features.add(features);
    this.edges.add(edges);
    this.gold.push(gold);
  }

  endSequence(): void {
    this.starts.push(this.gold.size);
  }
}
