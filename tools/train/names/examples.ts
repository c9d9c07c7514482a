import type { Sentence } from '../../../lib/language/sentence.ts';
import { splitSentences } from '../../../lib/language/sentences.ts';
import type { Token } from '../../../lib/language/token.ts';
import { tokenise } from '../../../lib/language/tokenise.ts';
import { HASH_BITS } from '../../../lib/organisations/tagging/feature-hash.ts';
import { labelOf, OUTSIDE } from '../../../lib/organisations/tagging/labels.ts';
import {
  MOST_FEATURES,
  type SentenceView,
  writeFeatures,
} from '../../../lib/organisations/tagging/name-features.ts';
import { nearCapitals } from '../../../lib/organisations/tagging/name-tagger.ts';
import { readDocument } from '../../../lib/organisations/tagging/read-document.ts';
import type { WordClusters } from '../../../lib/organisations/tagging/word-clusters.ts';
import type { CorpusDocument, Entity } from './corpus-document.ts';
import type { Example } from './crf.ts';

/** A document read and tokenised as at run time. */
export interface Prepared {
  readonly document: CorpusDocument;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly views: readonly SentenceView[];
}

export function prepare(document: CorpusDocument, clusters: WordClusters): Prepared {
  const tokens = tokenise(document.text);
  const sentences = splitSentences(document.text, tokens);
  return { document, tokens, sentences, views: readDocument(tokens, sentences, clusters) };
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
    for (const view of views) {
      const near = nearCapitals(view);
      for (let at = 0; at < view.facts.length; at++) {
        if (near[at] === 0) continue;
        const count = writeFeatures(view, at, this.#keysOfToken);
        for (let i = 0; i < count; i++) visit(this.#keysOfToken[i] ?? 0);
      }
    }
  }

  /** The document's sentences that have a capital, as examples. */
  examplesOf(prepared: Prepared, weight: number): Example[] {
    const labels = labelsOf(prepared);
    return prepared.sentences.flatMap((sentence, index) => {
      const view = prepared.views[index];
      if (!view?.facts.some((fact) => fact.capital)) return [];
      const features: number[] = [];
      const ends: number[] = [];
      const near = nearCapitals(view);
      for (let at = 0; at < view.facts.length; at++) {
        const count = near[at] === 0 ? 0 : writeFeatures(view, at, this.#keysOfToken);
        for (let i = 0; i < count; i++) {
          const number = this.#numbers[this.#keysOfToken[i] ?? 0] ?? -1;
          if (number >= 0) features.push(number);
        }
        ends.push(features.length);
      }
      return [
        {
          features: Int32Array.from(features),
          ends: Int32Array.from(ends),
          labels: labels
            .slice(sentence.firstToken, sentence.endToken)
            .map((label, at) => (near[at] ? label : OUTSIDE)),
          weight,
        },
      ];
    });
  }
}

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
