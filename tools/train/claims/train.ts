import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ARGUMENT_LABEL_COUNT } from '../../../lib/attribution/argument-features.ts';
import { type ChainModel, loadChainModel } from '../../../lib/attribution/chain-model.ts';
import { CUE_LABEL_COUNT } from '../../../lib/attribution/cue-features.ts';
import { allCues, candidatesFor } from '../../../lib/attribution/find-attributions.ts';
import { loadLanguageModels } from '../../../lib/attribution/read-text.ts';
import { runThrough } from '../../../lib/language/steps.ts';
import { decodeWeights, encodeWeights, type WeightArray, Weights } from '../../../lib/language/weights.ts';
import type { TrainedChain } from './chain-trainer.ts';
import { type PreparedArticle, prepare } from './gold-tokens.ts';
import { isRight } from './judge.ts';
import { readArticles } from './polnear.ts';
import { quantised } from './quantise.ts';
import { trainArguments } from './train-arguments.ts';
import { trainConfidence } from './train-confidence.ts';
import { trainCues } from './train-cues.ts';
import { languageSections, trainLanguage } from './train-language.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    vectors: { type: 'string' },
    out: { type: 'string', default: 'assets/public/model/claims.weights' },
    /** An earlier model file whose tagger and parser are kept. */
    language: { type: 'string' },
    cueRounds: { type: 'string', default: '8' },
    argumentRounds: { type: 'string', default: '9' },
  },
});
if (!values.data || (!values.vectors && !values.language)) {
  console.error('usage: train.ts --data DIR (--vectors FILE | --language OLD.weights) [--out FILE]');
  process.exit(2);
}

const FOLDS = 3;
const started = Date.now();
const log = (message: string) => console.log(`[${((Date.now() - started) / 1000).toFixed(0)} s] ${message}`);

const sections = values.language
  ? oldLanguage(values.language)
  : trainLanguage(values.data, values.vectors ?? '');
const language = loadLanguageModels(new Weights(sections));
const articles = (part: string): PreparedArticle[] =>
  readArticles(join(values.data ?? '', `attribution/polnear-${part}.jsonl.gz`)).map((article) =>
    prepare(article, language),
  );
const train = articles('train');
log(`${train.length} articles read`);

const cuesOf = (article: PreparedArticle, model: ChainModel) =>
  runThrough(allCues(article.reading, article.tree, model));
const cued = Array.from({ length: FOLDS }, (_, fold) => {
  const model = trainCues(
    train.filter((_, i) => i % FOLDS !== fold),
    6,
  );
  log(`cues without part ${fold + 1} learned`);
  return train
    .filter((_, i) => i % FOLDS === fold)
    .map((article) => ({ ...article, found: cuesOf(article, model) }));
}).flat();

const store = (name: string, chain: TrainedChain, labels: number): ChainModel => {
  const rows = [
    ...quantised(`${name}.emissions`, chain.emissions.weights),
    ...quantised(`${name}.edges`, chain.edges.weights),
  ];
  for (const [section, array] of rows) sections.set(section, array);
  return loadChainModel(new Weights(sections), name, labels);
};
const cues = store('cues', trainCues(train, Number(values.cueRounds)), CUE_LABEL_COUNT);
log('cues learned');
const found = store('arguments', trainArguments(cued, Number(values.argumentRounds)), ARGUMENT_LABEL_COUNT);
log('sources and contents learned');

const confidence = new Float32Array(16);
const judged = articles('dev').flatMap((article) =>
  runThrough(
    candidatesFor(article.reading, article.tree, cuesOf(article, cues), {
      language,
      cues,
      arguments: found,
      confidence,
    }),
  )
    .filter(({ cue }) => !article.discarded[cue.first])
    .map((candidate) => ({ features: candidate.features, right: isRight(article, candidate) })),
);
sections.set('confidence', trainConfidence(judged));
writeFileSync(values.out, encodeWeights(sections));
log(`written to ${values.out}`);

function oldLanguage(file: string): Map<string, WeightArray> {
  const bytes = readFileSync(file);
  return languageSections(
    decodeWeights(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)),
  );
}
