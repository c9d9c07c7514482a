/** Odd numbers whose products spread small values over all 32 bits. */
const BY_KIND = 0x9e3779b1;
const BY_FIRST = 0x85ebca6b;
const BY_SECOND = 0xc2b2ae35;
const BY_THIRD = 0x27d4eb2f;
const BY_ALL = 0x165667b1;

/**
 * The features of one decision: a growing list of hashed numbers that is filled anew for each. Everything learned is
 * addressed by these numbers, so a change here makes every weight file stale.
 */
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
    this.triple(kind, value, 0, 0);
  }

  pair(kind: number, a: number, b: number): void {
    this.triple(kind, a, b, 0);
  }

  triple(kind: number, a: number, b: number, c: number): void {
    this.values[this.size++] = hashOfThree(kind, a, b, c);
  }
}

export function hashOfThree(kind: number, a: number, b: number, c: number): number {
  const sum =
    Math.imul(kind, BY_KIND) + Math.imul(a, BY_FIRST) + Math.imul(b, BY_SECOND) + Math.imul(c, BY_THIRD);
  const mixed = Math.imul(sum ^ (sum >>> 15), BY_ALL);
  return mixed ^ (mixed >>> 13);
}
