import type { Sentence } from '../../../lib/language/sentence.ts';
import { splitSentences } from '../../../lib/language/sentences.ts';
import type { Token } from '../../../lib/language/token.ts';
import { tokenise } from '../../../lib/language/tokenise.ts';
import { HASH_BITS } from '../../../lib/organisations/tagging/feature-hash.ts';
import { labelOf, mayFollow, OUTSIDE } from '../../../lib/organisations/tagging/labels.ts';
import {
  EDGE,
  MOST_FEATURES,
  SEATS,
  type SentenceView,
  writeFeaturesInPlace,
  writeSeatFeatures,
} from '../../../lib/organisations/tagging/name-features.ts';
import { readDocument } from '../../../lib/organisations/tagging/read-document.ts';
import type { WordsSeen } from '../../../lib/organisations/tagging/words-seen.ts';
import type { CorpusDocument, Entity } from './corpus-document.ts';
import type { Example } from './crf.ts';

/** A document read and tokenised as at run time. */
export interface Prepared {
  readonly document: CorpusDocument;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly views: readonly SentenceView[];
}

export function prepare(document: CorpusDocument, words: WordsSeen): Prepared {
  const tokens = tokenise(document.text);
  const sentences = splitSentences(document.text, tokens);
  return { document, tokens, sentences, views: readDocument(tokens, sentences, words) };
}

/** The features that are learned: those seen often enough, numbered from 0 in the order of first sight. */
export class FeatureNumbers {
  readonly #seen = new Uint8Array(2 ** HASH_BITS);
  readonly #numbers = new Int32Array(2 ** HASH_BITS).fill(-1);
  readonly keys: number[] = [];
  readonly #keysOfToken = new Uint32Array(MOST_FEATURES);

  count({ views }: Prepared): void {
    this.#eachKey(views, (key) => {
      const seen = this.#seen[key] ?? 0;
      if (seen < 255) this.#seen[key] = seen + 1;
    });
  }

  number(atLeast: number): void {
    this.#seen.forEach((seen, key) => {
      if (seen < atLeast) return;
      this.#numbers[key] = this.keys.length;
      this.keys.push(key);
    });
  }

  #eachKey(views: readonly SentenceView[], visit: (key: number) => void): void {
    for (const view of views)
      for (const { first, end } of view.stretches)
        for (let at = first; at < end; at++) this.#eachKeyOfToken(view, at, visit);
  }

  #eachKeyOfToken(view: SentenceView, at: number, visit: (key: number) => void): void {
    const keys = this.#keysOfToken;
    const visitAll = (count: number) => keys.subarray(0, count).forEach(visit);
    for (const seat of SEATS) visitAll(writeSeatFeatures(view.facts[at + seat] ?? EDGE, seat, keys));
    visitAll(writeFeaturesInPlace(view, at, keys));
  }

  /** The document's stretches as examples. One that a name crosses the edge of teaches nothing. */
  examplesOf(prepared: Prepared, weight: number): Example[] {
    const labels = labelsOf(prepared);
    return prepared.sentences.flatMap((sentence, index) => {
      const view = prepared.views[index];
      return (view?.stretches ?? []).flatMap(({ first, end }) => {
        const gold = labels.slice(sentence.firstToken + first, sentence.firstToken + end);
        return view && isWhole(gold) ? [this.#exampleOf(view, first, gold, weight)] : [];
      });
    });
  }

  #exampleOf(view: SentenceView, first: number, labels: Uint8Array, weight: number): Example {
    const features: number[] = [];
    const ends: number[] = [];
    labels.forEach((_, offset) => {
      this.#eachKeyOfToken(view, first + offset, (key) => {
        const number = this.#numbers[key] ?? -1;
        if (number >= 0) features.push(number);
      });
      ends.push(features.length);
    });
    return { features: Int32Array.from(features), ends: Int32Array.from(ends), labels, weight };
  }
}

const isWhole = (labels: Uint8Array): boolean =>
  mayFollow(OUTSIDE, labels[0] ?? OUTSIDE) &&
  mayFollow(labels.at(-1) ?? OUTSIDE, OUTSIDE) &&
  labels.every((label, at) => at === 0 || mayFollow(labels[at - 1] ?? OUTSIDE, label));

/** Each token's label; an entity that crosses a sentence's end is left out. */
export function labelsOf({ document, tokens, sentences }: Prepared): Uint8Array {
  const labels = new Uint8Array(tokens.length);
  const sorted = [...document.entities].sort((a, b) => a.start - b.start);
  let at = 0;
  for (const sentence of sentences) {
    for (; at < sorted.length; at++) {
      const entity = sorted[at];
      if (!entity || entity.start >= sentence.end) break;
      if (entity.end <= sentence.end) mark(labels, tokens, sentence, entity);
    }
  }
  return labels;
}

function mark(labels: Uint8Array, tokens: readonly Token[], sentence: Sentence, entity: Entity): void {
  let first = sentence.firstToken;
  while (first < sentence.endToken && (tokens[first]?.end ?? 0) <= entity.start) first++;
  let end = first;
  while (end < sentence.endToken && (tokens[end]?.start ?? 0) < entity.end) end++;
  if (end === first) return;
  if (end === first + 1) labels[first] = labelOf(entity.type, 'S');
  else {
    labels[first] = labelOf(entity.type, 'B');
    labels.fill(labelOf(entity.type, 'I'), first + 1, end - 1);
    labels[end - 1] = labelOf(entity.type, 'E');
  }
}
