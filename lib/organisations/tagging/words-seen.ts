import type { WordClusters } from './word-clusters.ts';
import { factsOf, type WordFacts } from './word-facts.ts';

/** Most words of a text were in the texts before it. A few megabytes. */
const MOST_KEPT = 16_384;

/** What was found out about words, kept for the next time they are met. */
export class WordsSeen {
  readonly #clusters: WordClusters;
  readonly #running = new Map<string, WordFacts>();
  readonly #shouted = new Map<string, WordFacts>();

  constructor(clusters: WordClusters) {
    this.#clusters = clusters;
  }

  /** @param shouted whether the word stands in a line in capitals. */
  factsOf(text: string, shouted: boolean): WordFacts {
    const seen = shouted ? this.#shouted : this.#running;
    const known = seen.get(text);
    if (known) return known;
    if (seen.size >= MOST_KEPT) seen.clear();
    const facts = factsOf(text, this.#clusters, shouted);
    seen.set(text, facts);
    return facts;
  }
}
