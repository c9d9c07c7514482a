import { join } from 'node:path';
import { LABELS } from '../../../lib/language/dependency-labels.ts';
import { loadLinearModel } from '../../../lib/language/linear-model.ts';
import { MOVES } from '../../../lib/language/parser.ts';
import { WORD_TAGS } from '../../../lib/language/tags.ts';
import { type WeightArray, Weights } from '../../../lib/language/weights.ts';
import { loadWordClasses } from '../../../lib/language/word-classes.ts';
import { quantised } from './quantise.ts';
import { parserAccuracy, tagTrees, trainParser } from './train-parser.ts';
import { taggerAccuracy, trainTagger } from './train-tagger.ts';
import { readTreebank } from './treebank.ts';
import { readVectors } from './vectors.ts';
import { wordClasses } from './word-classes.ts';

const WORDS = 30_000;
const FINE = 256;
const COARSE = 48;
const LEAST = 3;

/** Learns word classes, tagger and parser: the sections of the model file that the finder's features stand on. */
export function trainLanguage(data: string, vectorsFile: string): Map<string, WeightArray> {
  const treebank = (part: string) => [
    ...readTreebank(join(data, `treebanks/ewt-${part}.conllu.gz`)),
    ...readTreebank(join(data, `treebanks/gum-open-${part}.conllu.gz`)),
  ];
  const sections = wordClasses(readVectors(vectorsFile, WORDS), FINE, COARSE);
  console.log('word classes learned');
  const classes = loadWordClasses(new Weights(sections));
  const [train, dev] = [treebank('train'), treebank('dev')];
  console.log(`${train.length} + ${dev.length} sentences`);
  for (const [name, rows] of quantised('tagger', trainTagger(train, classes).average(LEAST)))
    sections.set(name, rows);
  const tagger = loadLinearModel(new Weights(sections), 'tagger', WORD_TAGS.length);
  console.log(`tags right: ${taggerAccuracy(dev, classes, tagger).toFixed(4)}`);
  const { moves, labels } = trainParser(tagTrees(train, classes, tagger));
  for (const [name, rows] of [
    ...quantised('moves', moves.average(LEAST)),
    ...quantised('labels', labels.average(LEAST)),
  ]) {
    sections.set(name, rows);
  }
  const weights = new Weights(sections);
  const models = {
    moves: loadLinearModel(weights, 'moves', MOVES),
    labels: loadLinearModel(weights, 'labels', LABELS.length),
  };
  console.log('arcs right:', parserAccuracy(tagTrees(dev, classes, tagger), models));
  return sections;
}

/** The same sections out of an earlier model file. */
export function languageSections(weights: Weights): Map<string, WeightArray> {
  return new Map<string, WeightArray>([
    ['classes.hashes', weights.int32('classes.hashes')],
    ['classes.fine', weights.uint8('classes.fine')],
    ['classes.coarse', weights.uint8('classes.coarse')],
    ...['tagger', 'moves', 'labels'].flatMap((name): [string, WeightArray][] => [
      [`${name}.rows`, weights.int8(`${name}.rows`)],
      [`${name}.scale`, weights.float32(`${name}.scale`)],
    ]),
  ]);
}
