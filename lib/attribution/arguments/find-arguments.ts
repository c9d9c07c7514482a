import { FeatureList } from '../../language/feature-list.ts';
import { beliefsOf } from '../labelling/beliefs.ts';
import { type ChainModel, forceLabel, scoreChain, settleLabel } from '../labelling/chain-model.ts';
import type { Reading } from '../reading/reading.ts';
import type { Dependents } from '../reading/sentence-tree.ts';
import { argumentEdgeFeatures } from './argument-edges.ts';
import {
  ARGUMENT_LABEL_COUNT,
  ARGUMENT_LABELS,
  ARGUMENT_ROOM,
  argumentFeatures,
} from './argument-features.ts';
import { bestArguments } from './argument-path.ts';
import { argumentWindow, type TokenRange } from './argument-window.ts';
import { cueFrame } from './cue-frame.ts';

/** From here on a cue is taken to say something. */
const LEAST_PEAK = 0.01;
/** Nearly all that is said is said by somebody: a doubtful source is likelier than none. */
const LEAST_SPEAKER = 0.2;

export interface Arguments {
  readonly source: readonly TokenRange[];
  readonly content: readonly TokenRange[];
  /** The mean probability of the labels chosen for the source and for the content; 0 where there is none. */
  readonly sourceBelief: number;
  readonly contentBelief: number;
  /** The likeliest content token's probability: low where the cue says nothing at all. */
  readonly peak: number;
}

/** The source and content of one cue. `isCue` marks the tokens of all cue candidates of the text. */
export function findArguments(
  reading: Reading,
  tree: Dependents,
  cue: TokenRange,
  isCue: Uint8Array,
  model: ChainModel,
): Arguments {
  const window = argumentWindow(reading, cue);
  const frame = cueFrame(reading, cue, window, isCue);
  const features = new FeatureList(ARGUMENT_ROOM);
  const chain = scoreChain(
    model,
    window.end - window.first,
    ARGUMENT_LABEL_COUNT,
    (k) => {
      argumentFeatures(reading, tree, frame, window.first + k, features);
      return features;
    },
    (k) => {
      argumentEdgeFeatures(reading, tree, frame, window.first + k, features);
      return features;
    },
  );
  forceLabel(chain, ARGUMENT_LABELS.cue, cue.first - window.first, cue.end - window.first);
  const { tokens } = beliefsOf(chain);
  const { source, content } = ARGUMENT_LABELS;
  const peak = peakOf(tokens, content);
  // Where a cue may say something or nothing, all ways to say something share one probability: ask for the best.
  if (peak.belief >= LEAST_PEAK) settleLabel(chain, peak.at, content);
  let labels = bestArguments(chain);
  const speaker = peakOf(tokens, source);
  if (!labels.includes(source) && speaker.belief >= LEAST_SPEAKER) {
    settleLabel(chain, speaker.at, source);
    labels = bestArguments(chain);
  }
  return {
    source: runs(labels, source, window.first),
    content: runs(labels, content, window.first),
    sourceBelief: meanBelief(labels, tokens, source),
    contentBelief: meanBelief(labels, tokens, content),
    peak: peak.belief,
  };
}

function runs(labels: Uint8Array, wanted: number, offset: number): TokenRange[] {
  const found: TokenRange[] = [];
  for (let k = 0; k < labels.length; k++) {
    if (labels[k] !== wanted) continue;
    let end = k + 1;
    while (labels[end] === wanted) end++;
    found.push({ first: offset + k, end: offset + end });
    k = end;
  }
  return found;
}

function meanBelief(labels: Uint8Array, beliefs: Float32Array, wanted: number): number {
  let sum = 0;
  let count = 0;
  labels.forEach((label, k) => {
    if (label !== wanted) return;
    sum += beliefs[k * ARGUMENT_LABEL_COUNT + wanted] ?? 0;
    count++;
  });
  return count ? sum / count : 0;
}

function peakOf(beliefs: Float32Array, wanted: number): { readonly at: number; readonly belief: number } {
  let at = 0;
  let belief = 0;
  for (let k = 0; k * ARGUMENT_LABEL_COUNT < beliefs.length; k++) {
    const here = beliefs[k * ARGUMENT_LABEL_COUNT + wanted] ?? 0;
    if (here > belief) [at, belief] = [k, here];
  }
  return { at, belief };
}
