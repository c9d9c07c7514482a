import { readFileSync } from 'node:fs';
import { findAttributions, loadAttributionModels } from '../../lib/attribution/find-attributions.ts';
import { readText } from '../../lib/attribution/reading/read-text.ts';
import type { Reading } from '../../lib/attribution/reading/reading.ts';
import { splitSentences } from '../../lib/language/sentences.ts';
import type { Span } from '../../lib/language/span.ts';
import { runThrough } from '../../lib/language/steps.ts';
import { tokenise } from '../../lib/language/tokenise.ts';
import { decodeWeights } from '../../lib/language/weights.ts';

const file = readFileSync(new URL('../../assets/public/model/claims.weights', import.meta.url));
export const shippedModels = loadAttributionModels(
  decodeWeights(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength)),
);

export function readingOf(text: string): Reading {
  const tokens = tokenise(text);
  return runThrough(readText(text, tokens, splitSentences(text, tokens), shippedModels.language));
}

/** An attribution by its words; pieces are joined by " … ". */
export interface FoundAttribution {
  readonly source: string;
  readonly cue: string;
  readonly content: string;
}

/** What the shipped model finds in a text, in text order. */
export function attributionsIn(text: string): FoundAttribution[] {
  const tokens = tokenise(text);
  const found = runThrough(findAttributions(text, tokens, splitSentences(text, tokens), shippedModels));
  const words = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  return found.map(({ source, cue, content }) => ({
    source: words(source),
    cue: words(cue),
    content: words(content),
  }));
}
