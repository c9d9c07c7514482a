import { HASH_BITS } from './feature-hash.ts';

const FILLER = 0xffff;

const LOW_BITS = 8;
const LOW_MASK = (1 << LOW_BITS) - 1;
const BUCKETS = 1 << (HASH_BITS - LOW_BITS);

/**
 * A set of 24-bit keys, each with its rank in ascending order. Stored as the gaps between the keys, which compress to
 * little more than a byte each. Held as the keys' last bytes in order, and where those of each beginning start: small
 * enough to stay in the processor's own memory, which a search's time hangs on.
 */
export class KeyIndex {
  readonly #starts = new Uint32Array(BUCKETS + 1);
  readonly #lows: Uint8Array;

  /** @param keys ascending. */
  constructor(keys: Uint32Array) {
    this.#lows = Uint8Array.from(keys, (key) => key & LOW_MASK);
    let rank = 0;
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      while (rank < keys.length && (keys[rank] ?? 0) >>> LOW_BITS < bucket) rank++;
      this.#starts[bucket] = rank;
    }
    this.#starts[BUCKETS] = keys.length;
  }

  /** The key's rank, or -1. */
  rankOf(key: number): number {
    const bucket = key >>> LOW_BITS;
    const low = key & LOW_MASK;
    const end = this.#starts[bucket + 1] ?? 0;
    for (let rank = this.#starts[bucket] ?? 0; rank < end; rank++) if (this.#lows[rank] === low) return rank;
    return -1;
  }

  static fromGaps(gaps: Uint16Array): KeyIndex {
    const keys = new Uint32Array(gaps.length);
    let count = 0;
    let key = 0;
    for (const gap of gaps) {
      key += gap;
      if (gap !== FILLER) keys[count++] = key;
    }
    return new KeyIndex(keys.subarray(0, count));
  }
}

/** The gaps between ascending keys; a gap too wide for 16 bits is made up of fillers. */
export function toGaps(ascending: readonly number[]): Uint16Array {
  const gaps: number[] = [];
  let before = 0;
  for (const key of ascending) {
    let gap = key - before;
    for (; gap >= FILLER; gap -= FILLER) gaps.push(FILLER);
    gaps.push(gap);
    before = key;
  }
  return Uint16Array.from(gaps);
}
