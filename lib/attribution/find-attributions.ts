import { FeatureList } from '../language/feature-list.ts';
import type { Sentence } from '../language/sentence.ts';
import type { Span } from '../language/span.ts';
import type { Steps } from '../language/steps.ts';
import type { Token } from '../language/token.ts';
import type { Weights } from '../language/weights.ts';
import { ARGUMENT_LABEL_COUNT } from './arguments/argument-features.ts';
import type { TokenRange } from './arguments/argument-window.ts';
import { sureOfQuoted } from './arguments/as-saying.ts';
import { actOfCue } from './cues/cue-act.ts';
import { CUE_LABEL_COUNT } from './cues/cue-features.ts';
import type { BareAttribution } from './describing/bare-attribution.ts';
import { type ChainModel, loadChainModel } from './labelling/chain-model.ts';
import type { Candidate } from './proposals/candidate.ts';
import { candidateNumbers, candidateTraits, TRAIT_ROOM } from './proposals/candidate-features.ts';
import { type ConfidenceModel, confidenceOf, loadConfidenceModel } from './proposals/confidence.ts';
import { allCues, proposalsFor } from './proposals/find-proposals.ts';
import type { Proposal } from './proposals/proposal.ts';
import { settle } from './proposals/settle.ts';
import { paragraphsOf } from './reading/paragraphs.ts';
import { type LanguageModels, loadLanguageModels, readText } from './reading/read-text.ts';
import type { Reading } from './reading/reading.ts';
import { type Dependents, dependentsOf } from './reading/sentence-tree.ts';
import { carryOn } from './speakers/carry-on.ts';
import { findHeadlineSpeech } from './speakers/headline-speakers.ts';
import { withNestedSources } from './speakers/nested-sources.ts';
import { findAnswers } from './speakers/question-and-answer.ts';
import { findSignatures } from './speakers/signatures.ts';
import { findLabelledSpeech } from './speakers/speaker-labels.ts';

export interface AttributionModels {
  readonly language: LanguageModels;
  readonly cues: ChainModel;
  readonly arguments: ChainModel;
  readonly confidence: ConfidenceModel;
}

/** @throws {Error} when the file belongs to another version of the code. */
export const loadAttributionModels = (weights: Weights): AttributionModels => ({
  language: loadLanguageModels(weights),
  cues: loadChainModel(weights, 'cues', CUE_LABEL_COUNT),
  arguments: loadChainModel(weights, 'arguments', ARGUMENT_LABEL_COUNT),
  confidence: loadConfidenceModel(weights),
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
  const cues = yield* allCues(reading, tree, models.cues);
  const proposals = yield* proposalsFor(reading, tree, cues, models.arguments);
  const candidates = yield* candidatesOf(reading, tree, proposals, models.confidence);
  yield;
  const laidOut = laidOutSpeech(reading, candidates);
  yield;
  const kept = settle([...laidOut, ...candidates], tokens.length);
  yield;
  const settled = withNestedSources(reading, kept, candidates);
  yield;
  return carryOn(reading, settled).map((candidate) => bare(reading, candidate));
}

/** Whom the layout shows to speak: headlines, signatures, transcripts, interviews. */
function laidOutSpeech(reading: Reading, candidates: readonly Candidate[]): Candidate[] {
  const paragraphs = paragraphsOf(reading);
  const labelled = findLabelledSpeech(reading, paragraphs);
  return [
    ...findSignatures(reading, paragraphs),
    ...findHeadlineSpeech(reading, paragraphs, candidates),
    ...(labelled.length > 0 ? labelled : findAnswers(reading, paragraphs)),
  ];
}

const PROPOSALS_A_STEP = 64;

function* candidatesOf(
  reading: Reading,
  tree: Dependents,
  proposals: readonly Proposal[],
  model: ConfidenceModel,
): Steps<Candidate[]> {
  const traits = new FeatureList(TRAIT_ROOM);
  const candidates: Candidate[] = [];
  for (const [index, proposal] of proposals.entries()) {
    if (index % PROPOSALS_A_STEP === PROPOSALS_A_STEP - 1) yield;
    const { source, cue, content } = proposal;
    const act = actOfCue(reading, cue);
    candidateTraits(reading, tree, proposal, traits);
    const learned = confidenceOf(candidateNumbers(reading, proposal), traits, act, model);
    const confidence = sureOfQuoted(reading, cue, learned);
    candidates.push({ source, cue, content, act, confidence, isDirect: isDirect(reading, cue, content) });
  }
  return candidates;
}

const LEAST_QUOTED = 3;

/** Whether all of the content is quoted, and more than a word or two, by a cue that is not: what a quoted cue says is hearsay. */
function isDirect({ quotations }: Reading, cue: TokenRange, content: readonly TokenRange[]): boolean {
  if (cue.end > cue.first && (quotations.at[cue.first] ?? -1) >= 0) return false;
  let words = 0;
  for (const { first, end } of content) {
    words += end - first - 2;
    for (let i = first; i < end; i++) if ((quotations.at[i] ?? -1) < 0) return false;
  }
  return words >= LEAST_QUOTED;
}

function bare(
  { tokens }: Reading,
  { source, cue, content, confidence, act, nested }: Candidate,
): BareAttribution {
  const span = ({ first, end }: TokenRange): Span => ({
    start: tokens[first]?.start ?? 0,
    end: tokens[end - 1]?.end ?? 0,
  });
  return {
    source: source.map(span),
    cue: cue.end > cue.first ? [span(cue)] : [],
    content: content.map(span),
    confidence,
    act,
    ...(nested ? { nested: nested.map(span) } : {}),
  };
}
