import type { TokenRange } from '../../../lib/attribution/arguments/argument-window.ts';
import { type LanguageModels, readText } from '../../../lib/attribution/reading/read-text.ts';
import type { Reading } from '../../../lib/attribution/reading/reading.ts';
import { type Dependents, dependentsOf } from '../../../lib/attribution/reading/sentence-tree.ts';
import { splitSentences } from '../../../lib/language/sentences.ts';
import { runThrough } from '../../../lib/language/steps.ts';
import { tokenise } from '../../../lib/language/tokenise.ts';
import type { GoldArticle } from './polnear.ts';

export interface GoldTokens {
  readonly cue: TokenRange;
  readonly source: ReadonlySet<number>;
  readonly content: ReadonlySet<number>;
}

/** An article as the finder reads it, with its gold attributions over token indices. */
export interface PreparedArticle {
  readonly article: GoldArticle;
  readonly reading: Reading;
  readonly tree: Dependents;
  readonly gold: readonly GoldTokens[];
  /** 1 at tokens that were not annotated. */
  readonly discarded: Uint8Array;
}

export function prepare(article: GoldArticle, models: LanguageModels): PreparedArticle {
  const tokens = tokenise(article.text);
  const sentences = splitSentences(article.text, tokens);
  const reading = runThrough(readText(article.text, tokens, sentences, models));
  const covered = (pairs: readonly (readonly [number, number])[]): number[] =>
    pairs.flatMap(([start, end]) => tokensIn(reading, start, end));
  const gold = article.attributions.flatMap(({ source, cue, content }) => {
    const cueTokens = covered(cue);
    const first = cueTokens[0];
    const last = cueTokens.at(-1);
    if (first === undefined || last === undefined) return [];
    return [
      { cue: { first, end: last + 1 }, source: new Set(covered(source)), content: new Set(covered(content)) },
    ];
  });
  const discarded = new Uint8Array(tokens.length);
  for (const i of covered(article.discard ?? [])) discarded[i] = 1;
  return { article, reading, tree: dependentsOf(reading), gold, discarded };
}

function tokensIn({ tokens }: Reading, start: number, end: number): number[] {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let i = low; i < tokens.length && (tokens[i]?.start ?? end) < end; i++) found.push(i);
  return found;
}
