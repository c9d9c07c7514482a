import type { Sentence } from '../../language/sentence.ts';
import type { Token } from '../../language/token.ts';

/** How the article writes a word where the writer was free to choose: inside a sentence of running text. */
export class DocumentWords {
  readonly #capital = new Set<string>();
  readonly #small = new Set<string>();

  constructor(
    tokens: readonly Token[],
    sentences: readonly Sentence[],
    isRunning: (sentence: number) => boolean,
  ) {
    sentences.forEach((sentence, index) => {
      if (!isRunning(index)) return;
      for (let at = sentence.firstToken + 1; at < sentence.endToken; at++) {
        const text = tokens[at]?.text ?? '';
        const lower = text.toLowerCase();
        if (text === lower) this.#small.add(text);
        else if (!/["“‘'(:]/.test(tokens[at - 1]?.text ?? '')) this.#capital.add(lower);
      }
    });
  }

  /** 0 unseen, 1 capital only, 2 small only, 3 both. */
  habitOf(lowerWord: string): number {
    return (this.#capital.has(lowerWord) ? 1 : 0) + (this.#small.has(lowerWord) ? 2 : 0);
  }
}
