import {
  CUE_LABEL_COUNT,
  CUE_LABELS,
  CUE_ROOM,
  cueEdgeFeatures,
  cueFeatures,
} from '../../../lib/attribution/cues/cue-features.ts';
import { FeatureList } from '../../../lib/language/feature-list.ts';
import { ChainCorpus } from './chain-corpus.ts';
import { type TrainedChain, trainChain } from './chain-trainer.ts';
import type { PreparedArticle } from './gold-tokens.ts';

const BUCKETS = 1 << 18;
const EDGE_BUCKETS = 1 << 14;

export function trainCues(articles: readonly PreparedArticle[], rounds: number): TrainedChain {
  const corpus = new ChainCorpus();
  for (const article of articles) addArticle(corpus, article);
  return trainChain(corpus, {
    labels: CUE_LABEL_COUNT,
    buckets: BUCKETS,
    edgeBuckets: EDGE_BUCKETS,
    rounds,
  });
}

function addArticle(corpus: ChainCorpus, { reading, tree, gold, discarded }: PreparedArticle): void {
  const labels = new Uint8Array(reading.facts.count);
  for (const { cue } of gold) {
    labels.fill(CUE_LABELS.inside, cue.first, cue.end);
    labels[cue.first] = CUE_LABELS.begin;
  }
  const features = new FeatureList(CUE_ROOM);
  const edges = new FeatureList(CUE_ROOM);
  for (const { firstToken, endToken } of reading.sentences) {
    if (discarded[firstToken]) continue;
    for (let i = firstToken; i < endToken; i++) {
      cueFeatures(reading, tree, i, firstToken, endToken, features);
      if (i > firstToken) cueEdgeFeatures(reading, i, edges);
      else edges.clear();
      corpus.addToken(features, edges, labels[i] ?? 0);
    }
    corpus.endSequence();
  }
}
