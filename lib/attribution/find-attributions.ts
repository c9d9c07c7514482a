import type { Sentence } from '../language/sentence.ts';
import type { Span } from '../language/span.ts';
import type { Steps } from '../language/steps.ts';
import type { Token } from '../language/token.ts';
import type { Weights } from '../language/weights.ts';
import { ARGUMENT_LABEL_COUNT } from './argument-features.ts';
import type { TokenRange } from './argument-window.ts';
import type { BareAttribution } from './bare-attribution.ts';
import type { Candidate } from './candidate.ts';
import { carryOn } from './carry-on.ts';
import { type ChainModel, loadChainModel } from './chain-model.ts';
import { confidenceFeatures, confidenceOf } from './confidence.ts';
import { CUE_LABEL_COUNT } from './cue-features.ts';
import { findArguments } from './find-arguments.ts';
import { type CueCandidate, findCues } from './find-cues.ts';
import { lookUpCue } from './lexicon/look-up-cue.ts';
import { paragraphsOf } from './paragraphs.ts';
import { withPhraseCues } from './phrase-cues.ts';
import { type LanguageModels, loadLanguageModels, readText } from './read-text.ts';
import type { Reading } from './reading.ts';
import { repairArguments } from './repair-arguments.ts';
import { type Dependents, dependentsOf } from './sentence-tree.ts';
import { settle } from './settle.ts';
import { findSignatures } from './signatures.ts';
import { findLabelledSpeech } from './speaker-labels.ts';

export interface AttributionModels {
  readonly language: LanguageModels;
  readonly cues: ChainModel;
  readonly arguments: ChainModel;
  readonly confidence: Float32Array;
}

/** @throws {Error} when the file belongs to another version of the code. */
export const loadAttributionModels = (weights: Weights): AttributionModels => ({
  language: loadLanguageModels(weights),
  cues: loadChainModel(weights, 'cues', CUE_LABEL_COUNT),
  arguments: loadChainModel(weights, 'arguments', ARGUMENT_LABEL_COUNT),
  confidence: weights.float32('confidence'),
});

/** Finds who says what in a text, with a step after each sentence and cue at which the caller may pause. */
export function* findAttributions(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  models: AttributionModels,
): Steps<BareAttribution[]> {
  const reading = yield* readText(text, tokens, sentences, models.language);
  const tree = dependentsOf(reading);
  yield;
  const cues = withPhraseCues(reading, yield* allCues(reading, tree, models.cues));
  const candidates = yield* candidatesFor(reading, tree, cues, models);
  const paragraphs = paragraphsOf(reading);
  const laidOut = [...findSignatures(reading, paragraphs), ...findLabelledSpeech(reading, paragraphs)];
  yield;
  const settled = settle([...laidOut, ...candidates]);
  return carryOn(reading, settled).map((candidate) => bare(reading, candidate));
}

export function* allCues(reading: Reading, tree: Dependents, model: ChainModel): Steps<CueCandidate[]> {
  const cues: CueCandidate[] = [];
  for (const sentence of reading.sentences) {
    cues.push(...findCues(reading, tree, sentence, model));
    yield;
  }
  return cues;
}

export function* candidatesFor(
  reading: Reading,
  tree: Dependents,
  cues: readonly CueCandidate[],
  models: AttributionModels,
): Steps<Candidate[]> {
  const isCue = new Uint8Array(reading.facts.count);
  for (const { first, end } of cues) isCue.fill(1, first, end);
  const candidates: Candidate[] = [];
  for (const cue of cues) {
    const found = repairArguments(reading, cue, findArguments(reading, tree, cue, isCue, models.arguments));
    if (found.content.length > 0) {
      const features = confidenceFeatures(reading, cue, found);
      const confidence = confidenceOf(features, models.confidence);
      candidates.push({ source: found.source, cue, content: found.content, confidence, features });
    }
    yield;
  }
  return candidates;
}

function bare(reading: Reading, { source, cue, content, confidence }: Candidate): BareAttribution {
  const span = ({ first, end }: TokenRange): Span => ({
    start: reading.tokens[first]?.start ?? 0,
    end: reading.tokens[end - 1]?.end ?? 0,
  });
  const cueSpan = span(cue);
  return {
    source: source.map(span),
    cue: [cueSpan],
    content: content.map(span),
    confidence,
    act:
      lookUpCue(lowerWords(reading, cue.first, cue.end), lowerWords(reading, cue.end, cue.end + 3))?.act ??
      'speech',
  };
}

const lowerWords = ({ tokens }: Reading, first: number, end: number): string[] =>
  tokens.slice(first, end).map((token) => token.text.toLowerCase());
