import type { Weights } from './weights.ts';

/** Groups of words of like meaning, fine and coarse, looked up by the word's hash. Class 0 is for all others. */
export class WordClasses {
  readonly #hashes: Int32Array;
  readonly #fine: Uint8Array;
  readonly #coarse: Uint8Array;

  /** @param hashes sorted; @param fine the class of each; @param coarse the coarse class of each fine one. */
  constructor(hashes: Int32Array, fine: Uint8Array, coarse: Uint8Array) {
    this.#hashes = hashes;
    this.#fine = fine;
    this.#coarse = coarse;
  }

  fineOf(hash: number): number {
    let low = 0;
    let high = this.#hashes.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.#hashes[middle] ?? 0;
      if (found === hash) return this.#fine[middle] ?? 0;
      if (found < hash) low = middle + 1;
      else high = middle - 1;
    }
    return 0;
  }

  coarseOf = (fine: number): number => this.#coarse[fine] ?? 0;
}

export const loadWordClasses = (weights: Weights): WordClasses =>
  new WordClasses(
    weights.int32('classes.hashes'),
    weights.uint8('classes.fine'),
    weights.uint8('classes.coarse'),
  );
