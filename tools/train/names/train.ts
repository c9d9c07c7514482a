/**
 * Learns the name tagger and writes the model file. See README.md beside this file for the data.
 *
 *     node tools/train/names/train.ts --data ENTITIES --gazetteers GAZETTEERS --vectors VECTORS.json --out names.weights
 *
 * The defaults are those of the shipped model. For experiments: `--without gum,wikigold` leaves corpora out,
 * `--clusters FILE` takes the word clusters of an earlier run instead of `--vectors` (left beside `--out`).
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { decodeWeights, encodeWeights } from '../../../lib/language/weights.ts';
import { NameTagger } from '../../../lib/organisations/tagging/name-tagger.ts';
import { WordClusters } from '../../../lib/organisations/tagging/word-clusters.ts';
import { WordsSeen } from '../../../lib/organisations/tagging/words-seen.ts';
import { withOtherNames } from './augment.ts';
import { clean } from './clean.ts';
import { readCorpus } from './corpora.ts';
import { CORPORA, type Corpus } from './corpus-document.ts';
import { corrected } from './correct-silver.ts';
import { Crf, type Example } from './crf.ts';
import { FeatureNumbers, type Prepared, prepare } from './examples.ts';
import { clusterSections, fieldSections } from './export-model.ts';
import { NameInventor } from './invent-names.ts';
import { knownSection } from './known-bodies.ts';
import { asLine, measure } from './measure.ts';
import { randomFrom, shuffled } from './random.ts';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: process.env.SAYSO_DATA ? `${process.env.SAYSO_DATA}/entities` : '' },
    vectors: { type: 'string', default: '' },
    clusters: { type: 'string', default: '' },
    gazetteers: {
      type: 'string',
      default: process.env.SAYSO_DATA ? `${process.env.SAYSO_DATA}/gazetteers` : '',
    },
    words: { type: 'string', default: '100000' },
    out: { type: 'string', default: 'names.weights' },
    without: { type: 'string', default: '' },
    epochs: { type: 'string', default: '6' },
    rows: { type: 'string', default: '110000' },
    atLeast: { type: 'string', default: '3' },
    rate: { type: 'string', default: '0.05' },
    decay: { type: 'string', default: '0.00001' },
    encyclopaedic: { type: 'string', default: '0.5' },
    abstracts: { type: 'string', default: '0.5' },
    silver: { type: 'string', default: '0.4' },
    world: { type: 'string', default: '2' },
    invented: { type: 'string', default: '0.5' },
    rounds: { type: 'string', default: '2' },
    dropout: { type: 'string', default: '0.3' },
    sample: { type: 'string', default: '1' },
    seed: { type: 'string', default: '7' },
  },
});
const without = new Set(options.without.split(','));
/**
 * How much a sentence counts. CrossNER is encyclopaedic and has more sentences than any other gold corpus: at full
 * weight it takes people and long official names away from the others. Chosen on the corpora's development parts.
 */
const weightOf: Record<Corpus, number> = {
  ewt: 1,
  gum: 1.5,
  wikigold: 1,
  gov: 1.5,
  crossner: Number(options.encyclopaedic),
  redocred: Number(options.abstracts),
  world: Number(options.world),
  gmb: Number(options.silver),
};

const started = performance.now();
const log = (text: string) => console.log(`${((performance.now() - started) / 1000).toFixed(0)} s  ${text}`);

const clustersFile = options.clusters || `${options.out}.clusters.tsv`;
if (options.vectors) {
  const program = new URL('cluster_words.py', import.meta.url).pathname;
  execFileSync('python3', [program, options.vectors, clustersFile], { stdio: 'inherit' });
  log(`${clustersFile} written`);
}
const words = clusterSections(clustersFile, Number(options.words));
const seen = new WordsSeen(new WordClusters(decodeWeights(encodeWeights(words).buffer)));

const all: Prepared[] = CORPORA.flatMap((corpus) =>
  readCorpus(options.data, corpus)
    .filter((_, index) => corpus !== 'gmb' || index % Math.round(1 / Number(options.sample)) === 0)
    .map((document) => prepare(clean(document), seen)),
);
const real = all.filter(({ document }) => document.split === 'train' && !without.has(document.corpus));
const random = randomFrom(Number(options.seed));
const inventor = new NameInventor(random);
const invented = real
  .filter(({ document }) => document.corpus !== 'gov' && document.entities.some(({ type }) => type === 'ORG'))
  .filter(({ document }) => random() < Number(options.invented) * (document.corpus === 'gmb' ? 1 : 2))
  .map(({ document }) => prepare(withOtherNames(document, inventor), seen));
const train = [...real, ...invented];
log(`${train.length} documents to learn from`);

const numbers = new FeatureNumbers();
for (const prepared of train) numbers.count(prepared);
numbers.number(Number(options.atLeast));
const gold = gather([...real, ...invented].filter(({ document }) => document.corpus !== 'gmb'));
const halves = [0, 1].map((half) =>
  gather(
    [...real, ...invented].filter(
      ({ document }) => document.corpus === 'gmb' && document.number % 2 === half,
    ),
  ),
);
log(`${numbers.keys.length} features, ${gold.length} gold and ${halves.flat().length} silver sentences`);

const silver = halves.flatMap((half, index) => {
  const field = learn([...gold, ...(halves[1 - index] ?? [])], Number(options.rounds));
  return half.flatMap((example) => corrected(example, field) ?? []);
});
const untouched = new Set(halves.flat());
const changed = silver.filter((example) => !untouched.has(example)).length;
log(`${silver.length} silver sentences stay, ${changed} of them corrected`);
const crf = learn([...gold, ...silver], Number(options.epochs));

function gather(documents: readonly Prepared[]): Example[] {
  return documents.flatMap((prepared) => numbers.examplesOf(prepared, weightOf[prepared.document.corpus]));
}

function learn(sentences: readonly Example[], epochs: number): Crf {
  const field = new Crf(numbers.keys.length, Number(options.rate), Number(options.decay), {
    share: Number(options.dropout),
    random,
  });
  for (let epoch = 1; epoch <= epochs; epoch++) {
    for (const example of shuffled(sentences, Number(options.seed) + epoch)) field.learn(example);
    log(`epoch ${epoch}`);
  }
  return field;
}

const field = fieldSections(crf, numbers.keys, Number(options.rows));
const file = encodeWeights(new Map([...words, ...field, ['known', knownSection(options.gazetteers)]]));
writeFileSync(options.out, file);
log(`${options.out}: ${file.length} bytes, ${gzipSync(file, { level: 9 }).length} gzipped`);

const tagger = new NameTagger(decodeWeights(file.buffer));
for (const corpus of CORPORA)
  for (const split of ['dev', 'test', ...(without.has(corpus) ? ['train'] : [])]) {
    const part = all.filter(({ document }) => document.corpus === corpus && document.split === split);
    if (part.length > 0) log(`${corpus} ${split}: ${asLine(measure(part, tagger))}`);
  }
