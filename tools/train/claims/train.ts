import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ARGUMENT_LABEL_COUNT } from '../../../lib/attribution/arguments/argument-features.ts';
import { ACTS } from '../../../lib/attribution/claim.ts';
import { CUE_LABEL_COUNT } from '../../../lib/attribution/cues/cue-features.ts';
import { type ChainModel, loadChainModel } from '../../../lib/attribution/labelling/chain-model.ts';
import { confidenceSum } from '../../../lib/attribution/proposals/confidence.ts';
import { allCues } from '../../../lib/attribution/proposals/find-proposals.ts';
import { loadLanguageModels } from '../../../lib/attribution/reading/read-text.ts';
import { FeatureList } from '../../../lib/language/feature-list.ts';
import { loadLinearModel } from '../../../lib/language/linear-model.ts';
import { runThrough } from '../../../lib/language/steps.ts';
import { decodeWeights, encodeWeights, type WeightArray, Weights } from '../../../lib/language/weights.ts';
import type { TrainedChain } from './chain-trainer.ts';
import { type PreparedArticle, prepare } from './gold-tokens.ts';
import { judgedCandidates } from './judged-candidates.ts';
import { readArticles } from './polnear.ts';
import { quantised } from './quantise.ts';
import { trainArguments } from './train-arguments.ts';
import { calibrate, trainConfidence } from './train-confidence.ts';
import { trainCues } from './train-cues.ts';
import { languageSections, trainLanguage } from './train-language.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    vectors: { type: 'string' },
    out: { type: 'string', default: 'assets/public/model/claims.weights' },
    /** An earlier model file whose tagger and parser are kept. */
    language: { type: 'string' },
    cueRounds: { type: 'string', default: '10' },
    argumentRounds: { type: 'string', default: '12' },
  },
});
if (!values.data || (!values.vectors && !values.language)) {
  console.error('usage: train.ts --data DIR (--vectors FILE | --language OLD.weights) [--out FILE]');
  process.exit(2);
}

const FOLDS = 3;
/** Models of which only the mistakes are wanted learn less long. */
const FOLD_ROUNDS = { cues: 8, arguments: 9 };
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

const inFold = <T>(list: readonly T[], fold: number): T[] => list.filter((_, i) => i % FOLDS === fold);
const outsideFold = <T>(list: readonly T[], fold: number): T[] => list.filter((_, i) => i % FOLDS !== fold);
const cuesOf = ({ reading, tree }: PreparedArticle, model: ChainModel) =>
  runThrough(allCues(reading, tree, model));

/** A model as it will be read back from the file. */
function stored(
  into: Map<string, WeightArray>,
  name: string,
  chain: TrainedChain,
  labels: number,
): ChainModel {
  for (const [part, rows] of [
    ['emissions', chain.emissions.weights],
    ['edges', chain.edges.weights],
  ] as const) {
    for (const [section, array] of quantised(`${name}.${part}`, rows)) into.set(section, array);
  }
  return loadChainModel(new Weights(into), name, labels);
}

// What a finder finds in text that it has not learned from: first cues, then what they say, and how often it is right.
const cued = Array.from({ length: FOLDS }, (_, fold) => {
  const chain = trainCues(outsideFold(train, fold), FOLD_ROUNDS.cues);
  const model = stored(new Map(), 'cues', chain, CUE_LABEL_COUNT);
  log(`cues without part ${fold + 1} learned`);
  return inFold(train, fold).map((article) => ({ ...article, fold, found: cuesOf(article, model) }));
}).flat();
const judged = Array.from({ length: FOLDS }, (_, fold) => {
  const others = cued.filter((article) => article.fold !== fold);
  const chain = trainArguments(others, FOLD_ROUNDS.arguments);
  const model = stored(new Map(), 'arguments', chain, ARGUMENT_LABEL_COUNT);
  log(`sources and contents without part ${fold + 1} learned`);
  return cued
    .filter((article) => article.fold === fold)
    .flatMap((article) => judgedCandidates(article, article.found, model));
}).flat();

const cues = stored(sections, 'cues', trainCues(train, Number(values.cueRounds)), CUE_LABEL_COUNT);
log('cues learned');
const saying = trainArguments(cued, Number(values.argumentRounds));
const argumentModel = stored(sections, 'arguments', saying, ARGUMENT_LABEL_COUNT);
log('sources and contents learned');

const confidence = trainConfidence(judged);
sections.set('confidence.numbers', confidence.numbers);
for (const [section, array] of quantised('confidence.traits', confidence.traits))
  sections.set(section, array);
const traits = loadLinearModel(new Weights(sections), 'confidence.traits', 1);
const development = articles('dev').flatMap((article) =>
  judgedCandidates(article, cuesOf(article, cues), argumentModel),
);
const scale = ACTS.flatMap((act) => {
  const rows = development.filter((row) => row.act === act);
  const sums = rows.map((row) =>
    confidenceSum(row.numbers, featureList(row.traits), { numbers: confidence.numbers, traits }),
  );
  return calibrate(
    sums,
    rows.map(({ right }) => right),
  );
});
sections.set('confidence.scale', Float32Array.from(scale));
writeFileSync(values.out, encodeWeights(sections));
log(`written to ${values.out}`);

function featureList(features: Int32Array): FeatureList {
  const list = new FeatureList(features.length);
  list.values.set(features);
  list.size = features.length;
  return list;
}

function oldLanguage(file: string): Map<string, WeightArray> {
  const bytes = readFileSync(file);
  return languageSections(
    decodeWeights(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)),
  );
}
