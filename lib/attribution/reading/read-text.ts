import { LABELS } from '../../language/dependency-labels.ts';
import { hashWord } from '../../language/hashing.ts';
import { loadLinearModel, type Scorer } from '../../language/linear-model.ts';
import { MOVES, type ParserModels, parseSentence } from '../../language/parser.ts';
import type { Sentence } from '../../language/sentence.ts';
import type { Steps } from '../../language/steps.ts';
import { tagSentence } from '../../language/tagger.ts';
import { WORD_TAGS } from '../../language/tags.ts';
import type { Token } from '../../language/token.ts';
import type { Weights } from '../../language/weights.ts';
import { loadWordClasses, type WordClasses } from '../../language/word-classes.ts';
import { factsInSteps, SHAPES, type WordFacts } from '../../language/word-facts.ts';
import { cueSenses } from '../cues/cue-senses.ts';
import { findQuotations, type Quotations } from './quotations.ts';
import type { Reading } from './reading.ts';

export interface LanguageModels {
  readonly classes: WordClasses;
  readonly tagger: Scorer;
  readonly parser: ParserModels;
}

export const loadLanguageModels = (weights: Weights): LanguageModels => ({
  classes: loadWordClasses(weights),
  tagger: loadLinearModel(weights, 'tagger', WORD_TAGS.length),
  parser: {
    moves: loadLinearModel(weights, 'moves', MOVES),
    labels: loadLinearModel(weights, 'labels', LABELS.length),
  },
});

const MARK = hashWord('"');

/** All quotation marks read alike, so that what was learned of one kind holds for British single ones too. */
function alikeMarks(facts: WordFacts, { list }: Quotations): void {
  for (const { first, end, closed } of list) {
    for (const mark of closed ? [first, end - 1] : [first]) {
      facts.word[mark] = MARK;
      facts.stem[mark] = MARK;
      facts.shape[mark] = SHAPES.quote;
    }
  }
}

/** Tags and parses a text sentence by sentence, with a step after each at which the caller may pause. */
export function* readText(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  models: LanguageModels,
): Steps<Reading> {
  const count = tokens.length;
  const facts = yield* factsInSteps(tokens, models.classes);
  const quotations = findQuotations(text, tokens, sentences);
  alikeMarks(facts, quotations);
  const reading: Reading = {
    text,
    tokens,
    sentences,
    facts,
    senses: cueSenses(tokens),
    sentenceOf: new Int32Array(count),
    tags: new Int32Array(count),
    heads: new Int32Array(count).fill(-1),
    labels: new Int32Array(count),
    quotations,
  };
  for (const [s, { firstToken, endToken }] of sentences.entries()) {
    reading.sentenceOf.fill(s, firstToken, endToken);
    tagSentence(facts, firstToken, endToken, models.tagger, reading.tags);
    parseSentence(facts, reading.tags, firstToken, endToken, models.parser, reading.heads, reading.labels);
    yield;
  }
  return reading;
}
