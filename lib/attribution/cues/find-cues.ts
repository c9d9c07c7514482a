import { FeatureList } from '../../language/feature-list.ts';
import type { Sentence } from '../../language/sentence.ts';
import { isNoun, tagNumber } from '../../language/tags.ts';
import type { TokenRange } from '../arguments/argument-window.ts';
import { beliefsOf } from '../labelling/beliefs.ts';
import { type ChainModel, scoreChain } from '../labelling/chain-model.ts';
import { bestLabels } from '../labelling/label-chain.ts';
import type { Reading } from '../reading/reading.ts';
import type { Dependents } from '../reading/sentence-tree.ts';
import { withoutAddress } from '../repairs/said-in-a-statement.ts';
import { CUE_LABEL_COUNT, CUE_LABELS, CUE_ROOM, cueEdgeFeatures, cueFeatures } from './cue-features.ts';

export interface CueCandidate extends TokenRange {
  /** The probability that its tokens are a cue, of the likeliest one. */
  readonly belief: number;
}

/** How much a token's "no cue" is held back, so that doubtful cues reach the next step, which knows more. */
const HELD_BACK = 0.6;
/** Prose has a cue in ten words at most; a page made of nothing else must not cost more than prose does. */
const WORDS_FOR_EACH = 8;
const LEAST_BELIEF = 0.07;

/** The cues of a sentence, doubtful ones too, in text order. */
export function findCues(
  reading: Reading,
  tree: Dependents,
  { firstToken, endToken }: Sentence,
  model: ChainModel,
): readonly CueCandidate[] {
  const length = endToken - firstToken;
  const features = new FeatureList(CUE_ROOM);
  const chain = scoreChain(
    model,
    length,
    CUE_LABEL_COUNT,
    (k) => {
      cueFeatures(reading, tree, firstToken + k, firstToken, endToken, features);
      return features;
    },
    (k) => {
      cueEdgeFeatures(reading, firstToken + k, features);
      return features;
    },
  );
  const { tokens } = beliefsOf(chain);
  for (let k = 0; k < length; k++) {
    const outside = k * CUE_LABEL_COUNT + CUE_LABELS.outside;
    chain.emissions[outside] = (chain.emissions[outside] ?? 0) - HELD_BACK;
  }
  const decoded = segments(bestLabels(chain), tokens, firstToken);
  const found = [...decoded, ...doubtful(decoded, tokens, firstToken, length)]
    .sort((a, b) => a.first - b.first)
    .filter(({ belief }) => belief >= LEAST_BELIEF)
    .map((cue) => withoutAddress(reading, withoutSource(reading, cue)));
  return likeliest(found, 2 + Math.floor(length / WORDS_FOR_EACH));
}

function segments(labels: Uint8Array, beliefs: Float32Array, offset: number): CueCandidate[] {
  const found: CueCandidate[] = [];
  for (let k = 0; k < labels.length; k++) {
    if (labels[k] === CUE_LABELS.outside) continue;
    let end = k + 1;
    while (labels[end] === CUE_LABELS.inside) end++;
    let belief = 0;
    for (let i = k; i < end; i++) belief = Math.max(belief, 1 - (beliefs[i * CUE_LABEL_COUNT] ?? 1));
    found.push({ first: offset + k, end: offset + end, belief });
    k = end - 1;
  }
  return found;
}

/** Cues that the best labels leave out, and that are not unlikely: each from where it may begin as far as it likely goes. */
function doubtful(
  decoded: readonly CueCandidate[],
  beliefs: Float32Array,
  offset: number,
  length: number,
): CueCandidate[] {
  const inCue = (k: number) => (k < length ? 1 - (beliefs[k * CUE_LABEL_COUNT] ?? 1) : 0);
  const inside = (k: number) => (k < length ? (beliefs[k * CUE_LABEL_COUNT + CUE_LABELS.inside] ?? 0) : 0);
  const taken = new Uint8Array(length);
  for (const { first, end } of decoded) taken.fill(1, first - offset, end - offset);
  const found: CueCandidate[] = [];
  for (let k = 0; k < length; k++) {
    const begin = beliefs[k * CUE_LABEL_COUNT + CUE_LABELS.begin] ?? 0;
    if (taken[k] || begin < LEAST_BELIEF) continue;
    let end = k + 1;
    while (end < length && !taken[end] && inside(end) > inCue(end - 1) / 2) end++;
    let belief = 0;
    for (let i = k; i < end; i++) belief = Math.max(belief, inCue(i));
    found.push({ first: offset + k, end: offset + end, belief });
    k = end - 1;
  }
  return found;
}

function likeliest(cues: readonly CueCandidate[], most: number): readonly CueCandidate[] {
  if (cues.length <= most) return cues;
  const kept = new Set([...cues].sort((a, b) => b.belief - a.belief).slice(0, most));
  return cues.filter((cue) => kept.has(cue));
}

const LINK = /^(?:via|citing|quoting)$/i;

/** "sources said", "according to an aide" and "reports via" are a cue and more: only the cue is kept. */
function withoutSource({ tags, tokens }: Reading, cue: CueCandidate): CueCandidate {
  if (cue.end - cue.first < 2) return cue;
  if (LINK.test(tokens[cue.end - 1]?.text.slice(0, 8) ?? '')) return { ...cue, end: cue.end - 1 };
  const isSubject = isNoun(tags[cue.first] ?? 0) && FINITE.has(tags[cue.first + 1] ?? 0);
  if (isSubject) return { ...cue, first: cue.first + 1 };
  const isAccording = /^according$/i.test(tokens[cue.first]?.text.slice(0, 10) ?? '');
  return isAccording ? { ...cue, end: cue.first + 2 } : cue;
}

const FINITE = new Set([tagNumber('VBD'), tagNumber('VBZ'), tagNumber('VBP')]);
