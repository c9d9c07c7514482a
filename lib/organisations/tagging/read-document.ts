import type { Sentence } from '../../language/sentence.ts';
import { runThrough, type Steps } from '../../language/steps.ts';
import type { Token } from '../../language/token.ts';
import { eachInSteps } from '../each-in-steps.ts';
import { DocumentWords } from './document-words.ts';
import { type SentenceView, viewOf } from './name-features.ts';
import { type Lettering, letteringOf } from './sentence-shape.ts';
import type { WordsSeen } from './words-seen.ts';

/** A document's sentences as the tagger sees them, in text order. The same in training and at run time. */
export const readDocument = (
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  words: WordsSeen,
): SentenceView[] => runThrough(readDocumentInSteps(tokens, sentences, words));

/** The same, in steps of some hundred tokens. */
export function* readDocumentInSteps(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  words: WordsSeen,
): Steps<SentenceView[]> {
  const wordsOf = (sentence: Sentence) =>
    tokens.slice(sentence.firstToken, sentence.endToken).map((token) => token.text);
  const letterings = yield* eachInSteps(sentences, (sentence) => letteringOf(wordsOf(sentence)));
  const document = new DocumentWords(tokens, sentences, (index) => letterings[index] === 'running');
  return yield* eachInSteps(sentences, (sentence, index) => {
    const lettering: Lettering = letterings[index] ?? 'running';
    const facts = wordsOf(sentence).map((text) => words.factsOf(text, lettering === 'shouted'));
    return viewOf(facts, lettering, document);
  });
}
