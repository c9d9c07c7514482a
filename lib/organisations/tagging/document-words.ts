import type { Sentence } from '../../language/sentence.ts';
import type { Token } from '../../language/token.ts';

const FIRST = 1;
const LAST = 2;
const ALONE = 4;
const AFTER_ARTICLE = 8;
const AFTER_PLACE_WORD = 16;
const IN_BRACKETS = 32;

const CAPITAL = /^\p{Lu}/u;
const PLACE_WORDS = new Set(['in', 'near', 'at', 'around', 'outside']);

/** How the article uses its words: what the tagger knows of a word beyond the sentence that it stands in. */
export class DocumentWords {
  readonly #capital = new Set<string>();
  readonly #small = new Set<string>();
  readonly #places = new Map<string, number>();

  constructor(
    tokens: readonly Token[],
    sentences: readonly Sentence[],
    isRunning: (sentence: number) => boolean,
  ) {
    sentences.forEach((sentence, index) => {
      if (!isRunning(index)) return;
      for (let at = sentence.firstToken; at < sentence.endToken; at++) {
        const text = tokens[at]?.text ?? '';
        const lower = text.toLowerCase();
        const isFirst = at === sentence.firstToken;
        if (text === lower) {
          if (!isFirst) this.#small.add(text);
          continue;
        }
        const before = isFirst ? '' : (tokens[at - 1]?.text ?? '');
        if (!isFirst && !/["“‘'(:]/.test(before)) this.#capital.add(lower);
        if (!CAPITAL.test(text)) continue;
        const after = at + 1 < sentence.endToken ? (tokens[at + 1]?.text ?? '') : '';
        this.#places.set(lower, (this.#places.get(lower) ?? 0) | placeBetween(before, after));
      }
    });
  }

  /** How the writer writes the word inside a sentence: 0 unseen, 1 capital only, 2 small only, 3 both. */
  habitOf(lowerWord: string): number {
    return (this.#capital.has(lowerWord) ? 1 : 0) + (this.#small.has(lowerWord) ? 2 : 0);
  }

  /** Where in names and after what the word stands with a capital, over the whole text, as the sum of bits. */
  placesOf(lowerWord: string): number {
    return this.#places.get(lowerWord) ?? 0;
  }
}

function placeBetween(before: string, after: string): number {
  const follows = CAPITAL.test(before);
  const leads = CAPITAL.test(after);
  if (follows) return leads ? 0 : LAST;
  const place = leads ? FIRST : ALONE;
  if (before === 'the') return place | AFTER_ARTICLE;
  if (before === '(' && after === ')') return place | IN_BRACKETS;
  return PLACE_WORDS.has(before) ? place | AFTER_PLACE_WORD : place;
}
