import type { Sentence } from '../../language/sentence.ts';
import type { Token } from '../../language/token.ts';
import type { WordFacts } from '../../language/word-facts.ts';
import type { Quotations } from './quotations.ts';

/** A text as far as it has been understood; all arrays are by token index. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** The index of each token's sentence. */
  readonly sentenceOf: Int32Array;
  readonly facts: WordFacts;
  /** A number for what the lexicon of cues says of each word, 0 for nothing. */
  readonly senses: Int32Array;
  readonly tags: Int32Array;
  /** The token each hangs on, or -1 for the head of its sentence. */
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  readonly quotations: Quotations;
}
