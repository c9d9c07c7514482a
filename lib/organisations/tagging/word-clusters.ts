import type { Weights } from '../../language/weights.ts';
import { hashText, toKey } from './feature-hash.ts';
import { KeyIndex } from './key-index.ts';

/** 0 stands for a word that no cluster has. */
export interface Clusters {
  readonly fine: number;
  readonly coarse: number;
}
const UNKNOWN: Clusters = { fine: 0, coarse: 0 };

/** Which group of like-used words a word belongs to: "gazprom" with companies, "ahmed" with first names. */
export class WordClusters {
  readonly #index: KeyIndex;
  readonly #fine: Uint16Array;
  readonly #coarse: Uint8Array;

  constructor(weights: Weights) {
    this.#index = KeyIndex.fromGaps(weights.uint16('cluster-gaps'));
    this.#fine = weights.uint16('cluster-fine');
    this.#coarse = weights.uint8('cluster-coarse');
  }

  /** A compound that is unknown counts as its last part: "Greek-Azerbaijani" as "Azerbaijani". */
  of(lowerWord: string): Clusters {
    return this.#known(lowerWord) ?? this.#known(lowerWord.slice(lowerWord.lastIndexOf('-') + 1)) ?? UNKNOWN;
  }

  #known(word: string): Clusters | undefined {
    const rank = this.#index.rankOf(toKey(hashText(word)));
    const fine = this.#fine[rank];
    return fine === undefined ? undefined : { fine: fine + 1, coarse: (this.#coarse[fine] ?? 0) + 1 };
  }
}
