import type { Sentence } from '../../language/sentence.ts';
import { runThrough, type Steps } from '../../language/steps.ts';
import type { Token } from '../../language/token.ts';
import { eachInSteps } from '../each-in-steps.ts';
import { DocumentWords } from './document-words.ts';
import { type SentenceView, viewOf } from './name-features.ts';
import { type Lettering, letteringOf } from './sentence-shape.ts';
import type { WordClusters } from './word-clusters.ts';
import { factsOf, type WordFacts } from './word-facts.ts';

/** A document's sentences as the tagger sees them, in text order. The same in training and at run time. */
export const readDocument = (
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  clusters: WordClusters,
): SentenceView[] => runThrough(readDocumentInSteps(tokens, sentences, clusters));

/** The same, in steps of some hundred tokens. */
export function* readDocumentInSteps(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  clusters: WordClusters,
): Steps<SentenceView[]> {
  const wordsOf = (sentence: Sentence) =>
    tokens.slice(sentence.firstToken, sentence.endToken).map((token) => token.text);
  const letterings = yield* eachInSteps(sentences, (sentence) => letteringOf(wordsOf(sentence)));
  const document = new DocumentWords(tokens, sentences, (index) => letterings[index] === 'running');
  const known = new Map<string, WordFacts>();
  const knownShouted = new Map<string, WordFacts>();
  return yield* eachInSteps(sentences, (sentence, index) => {
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
