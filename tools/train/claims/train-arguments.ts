import { argumentEdgeFeatures } from '../../../lib/attribution/arguments/argument-edges.ts';
import {
  ARGUMENT_LABEL_COUNT,
  ARGUMENT_LABELS,
  ARGUMENT_ROOM,
  argumentFeatures,
} from '../../../lib/attribution/arguments/argument-features.ts';
import { argumentWindow, type TokenRange } from '../../../lib/attribution/arguments/argument-window.ts';
import { cueFrame } from '../../../lib/attribution/arguments/cue-frame.ts';
import type { CueCandidate } from '../../../lib/attribution/cues/find-cues.ts';
import { likelyCues } from '../../../lib/attribution/proposals/find-proposals.ts';
import { FeatureList } from '../../../lib/language/feature-list.ts';
import { ChainCorpus } from './chain-corpus.ts';
import { type TrainedChain, trainChain } from './chain-trainer.ts';
import type { GoldTokens, PreparedArticle } from './gold-tokens.ts';

const BUCKETS = 1 << 19;
const EDGE_BUCKETS = 1 << 16;

export interface CuedArticle extends PreparedArticle {
  /** The cues that a finder which had not seen the article found in it. */
  readonly found: readonly CueCandidate[];
}

/**
 * Learns sources and contents from the cues as they will be found, not as the annotators marked them. Whether a cue
 * means anything at all is not asked here: a chain that may also find nothing spreads its belief over all the ways
 * of finding something, and so finds nothing too often.
 */
export function trainArguments(articles: readonly CuedArticle[], rounds: number): TrainedChain {
  const corpus = new ChainCorpus();
  for (const article of articles) addArticle(corpus, article);
  return trainChain(corpus, {
    labels: ARGUMENT_LABEL_COUNT,
    buckets: BUCKETS,
    edgeBuckets: EDGE_BUCKETS,
    rounds,
    knownLabel: ARGUMENT_LABELS.cue,
  });
}

const overlap = (a: TokenRange, b: TokenRange): boolean => a.first < b.end && b.first < a.end;

function addArticle(corpus: ChainCorpus, article: CuedArticle): void {
  const isCue = likelyCues(article.found, article.reading.facts.count);
  for (const gold of article.gold) {
    const cue = article.found.find((found) => overlap(gold.cue, found)) ?? gold.cue;
    addCue(corpus, article, cue, gold, isCue);
  }
}

function addCue(
  corpus: ChainCorpus,
  { reading, tree }: CuedArticle,
  cue: TokenRange,
  gold: GoldTokens,
  isCue: Uint8Array,
): void {
  const window = argumentWindow(reading, cue);
  const frame = cueFrame(reading, cue, window, isCue);
  const features = new FeatureList(ARGUMENT_ROOM);
  const edges = new FeatureList(ARGUMENT_ROOM);
  for (let i = window.first; i < window.end; i++) {
    argumentFeatures(reading, tree, frame, i, features);
    if (i > window.first) argumentEdgeFeatures(reading, tree, frame, i, edges);
    else edges.clear();
    const forced = i >= cue.first && i < cue.end;
    corpus.addToken(features, edges, forced ? ARGUMENT_LABELS.cue : labelOf(gold, i));
  }
  corpus.endSequence();
}

function labelOf(gold: GoldTokens, i: number): number {
  if (gold.source.has(i)) return ARGUMENT_LABELS.source;
  return gold.content.has(i) ? ARGUMENT_LABELS.content : ARGUMENT_LABELS.outside;
}
