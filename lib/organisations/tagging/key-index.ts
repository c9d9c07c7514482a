import { HASH_BITS } from './feature-hash.ts';

const FILLER = 0xffff;

/**
 * A set of 24-bit keys, each with its rank in ascending order. Stored as the gaps between the keys, which
 * compress to little more than a byte each; held as a hash table.
 */
export class KeyIndex {
  readonly #slots: Int32Array;
  readonly #keys: Uint32Array;
  readonly #shift: number;

  constructor(keys: Uint32Array) {
    // At most half full, so that a search ends after a step or two.
    const bits = Math.max(4, 34 - Math.clz32(keys.length));
    this.#keys = keys;
    this.#slots = new Int32Array(2 ** bits).fill(-1);
    this.#shift = Math.max(0, HASH_BITS - bits);
    const mask = this.#slots.length - 1;
    for (let rank = 0; rank < keys.length; rank++) {
      let slot = ((keys[rank] ?? 0) >>> this.#shift) & mask;
      while (this.#slots[slot] !== -1) slot = (slot + 1) & mask;
      this.#slots[slot] = rank;
    }
  }

  /** The key's rank, or -1. */
  rankOf(key: number): number {
    const slots = this.#slots;
    const keys = this.#keys;
    const mask = slots.length - 1;
    let slot = (key >>> this.#shift) & mask;
    for (;;) {
      const rank = slots[slot] ?? -1;
      if (rank === -1 || keys[rank] === key) return rank;
      slot = (slot + 1) & mask;
    }
  }

  static fromGaps(gaps: Uint16Array): KeyIndex {
    const keys: number[] = [];
    let key = 0;
    for (const gap of gaps) {
      key += gap;
      if (gap !== FILLER) keys.push(key);
    }
    return new KeyIndex(Uint32Array.from(keys));
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
