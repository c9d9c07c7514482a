import { HASH_BITS } from './feature-hash.ts';

const FILLER = 0xffff;

/**
 * A set of 24-bit keys, each with its rank in ascending order. Stored as the gaps between the keys, which
 * compress to little more than a byte each; held as a hash table.
 */
export class KeyIndex {
  /** Each slot's key, one greater than it is, with its rank beside it: a search touches one place. An empty slot is 0. */
  readonly #slots: Int32Array;
  readonly #shift: number;

  constructor(keys: Uint32Array) {
    // Between a quarter and half full, so that a search ends after a step or two.
    const bits = Math.max(4, 33 - Math.clz32(keys.length));
    this.#slots = new Int32Array(2 ** bits * 2);
    this.#shift = Math.max(0, HASH_BITS - bits);
    const mask = this.#slots.length - 1;
    for (let rank = 0; rank < keys.length; rank++) {
      const key = keys[rank] ?? 0;
      let at = ((key >>> this.#shift) * 2) & mask;
      while (this.#slots[at] !== 0) at = (at + 2) & mask;
      this.#slots[at] = key + 1;
      this.#slots[at + 1] = rank;
    }
  }

  /** The key's rank, or -1. */
  rankOf(key: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let at = ((key >>> this.#shift) * 2) & mask;
    for (;;) {
      const held = slots[at] ?? 0;
      if (held === 0) return -1;
      if (held === key + 1) return slots[at + 1] ?? -1;
      at = (at + 2) & mask;
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
