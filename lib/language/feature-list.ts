import { mix } from './hashing.ts';

/** The features of one decision: a growing list of hashed numbers that is filled anew for each. */
export class FeatureList {
  readonly values: Int32Array;
  size = 0;

  constructor(room: number) {
    this.values = new Int32Array(room);
  }

  clear(): void {
    this.size = 0;
  }

  /** Each kind of feature has a number of its own, so that equal values of different kinds stay apart. */
  add(kind: number, value: number): void {
    this.values[this.size++] = mix(value, kind);
  }

  pair(kind: number, a: number, b: number): void {
    this.values[this.size++] = mix(mix(a, kind), b);
  }

  triple(kind: number, a: number, b: number, c: number): void {
    this.values[this.size++] = mix(mix(mix(a, kind), b), c);
  }
}
