import type { Sentence } from '../../language/sentence.ts';
import type { Token } from '../../language/token.ts';
import { DocumentWords } from './document-words.ts';
import { type SentenceView, viewOf } from './name-features.ts';
import { type Lettering, letteringOf } from './sentence-shape.ts';
import type { WordClusters } from './word-clusters.ts';
import { factsOf, type WordFacts } from './word-facts.ts';

/** A document's sentences as the tagger sees them, in text order. The same in training and at run time. */
export function readDocument(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  clusters: WordClusters,
): SentenceView[] {
  const wordsOf = (sentence: Sentence) =>
    tokens.slice(sentence.firstToken, sentence.endToken).map((token) => token.text);
  const letterings = sentences.map((sentence) => letteringOf(wordsOf(sentence)));
  const document = new DocumentWords(tokens, sentences, (index) => letterings[index] === 'running');
  const known = new Map<string, WordFacts>();
  const knownShouted = new Map<string, WordFacts>();
  return sentences.map((sentence, index) => {
    const lettering: Lettering = letterings[index] ?? 'running';
    const shouted = lettering === 'shouted';
    const cache = shouted ? knownShouted : known;
    const facts = wordsOf(sentence).map((text) => {
      const cached = cache.get(text);
      if (cached) return cached;
      const fresh = factsOf(text, clusters, shouted);
      cache.set(text, fresh);
      return fresh;
    });
    return viewOf(facts, lettering, document);
  });
}
